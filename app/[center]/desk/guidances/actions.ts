"use server";

import { z } from "zod";
import { minutesForm } from "@/lib/domain/incubation/guidance/guidance";
import { directForm, hourForm } from "@/lib/domain/incubation/guidance/hour";
import { bookHourFor, recordGuidance } from "@/lib/usecases/incubation/guidance/booking";
import { cancelHour, offerHours } from "@/lib/usecases/incubation/guidance/hour";
import {
  cancelGuidance,
  missGuidance,
  recordMinutes,
  reopenGuidance,
} from "@/lib/usecases/incubation/guidance/minutes";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { guidance: z.uuid(), edition };
const guidanceAt = ({ id }: { id: string }, slug: string) => `/${slug}/desk/guidances/${id}`;

export const offerHoursAction = centerAction({
  permission: "guidance.edit",
  input: schemaOf(hourForm),
  run: offerHours,
  next: (_, slug) => `/${slug}/desk/guidances/hours`,
});

export const cancelHourAction = centerAction({
  permission: "guidance.edit",
  input: z.object({ guidanceHour: z.uuid(), reason: requiredText("取消的原因", 500) }),
  run: cancelHour,
  next: (_, slug) => `/${slug}/desk/guidances/hours`,
});

export const bookHourForAction = centerAction({
  permission: "guidance.edit",
  input: z.object({
    guidanceHour: z.uuid(),
    organization: z.uuid("请选择社会组织。"),
    topic: requiredText("指导内容", 100),
  }),
  run: bookHourFor,
  next: guidanceAt,
});

export const recordGuidanceAction = centerAction({
  permission: "guidance.edit",
  input: schemaOf(directForm, { draftKey: z.uuid() }),
  run: recordGuidance,
  next: guidanceAt,
});

export const recordMinutesAction = centerAction({
  permission: "guidance.edit",
  input: schemaOf(minutesForm, one),
  run: recordMinutes,
  next: guidanceAt,
});

export const missGuidanceAction = centerAction({
  permission: "guidance.edit",
  input: z.object({ ...one, reason: requiredText("情况", 500) }),
  run: missGuidance,
});

export const cancelGuidanceAction = centerAction({
  permission: "guidance.edit",
  input: z.object({ ...one, reason: requiredText("取消的原因", 500) }),
  run: cancelGuidance,
});

export const reopenGuidanceAction = centerAction({
  permission: "guidance.edit",
  input: z.object({ ...one, reason: requiredText("撤销的原因", 500) }),
  run: reopenGuidance,
});
