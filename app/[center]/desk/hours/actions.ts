"use server";

import { z } from "zod";
import { correctHoursForm, hoursForm } from "@/lib/domain/community/hours";
import {
  confirmHours,
  confirmManyHours,
  correctHours,
  recordHours,
  returnHours,
  voidHours,
} from "@/lib/usecases/community/volunteer/hours";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { record: z.uuid(), edition };

export const recordHoursAction = centerAction({
  permission: "hours.record",
  input: schemaOf(hoursForm),
  run: recordHours,
  next: (_, slug) => `/${slug}/desk/hours?state=recorded`,
});

export const correctHoursAction = centerAction({
  permission: "hours.record",
  input: schemaOf(correctHoursForm, one),
  run: correctHours,
  next: ({ id }, slug) => `/${slug}/desk/hours/${id}`,
});

export const confirmHoursAction = centerAction({
  permission: "hours.confirm",
  input: z.object(one),
  run: confirmHours,
});

export const confirmManyHoursAction = centerAction({
  permission: "hours.confirm",
  input: z.object({ records: z.array(z.uuid(), "请先勾选要确认的时长。") }),
  run: confirmManyHours,
  message: ({ count }) => `已确认 ${count} 条服务时长。`,
});

export const returnHoursAction = centerAction({
  permission: "hours.confirm",
  input: z.object({ ...one, reason: requiredText("退回的原因", 500) }),
  run: returnHours,
});

export const voidHoursAction = centerAction({
  permission: "hours.confirm",
  input: z.object({ ...one, reason: requiredText("作废的原因", 500) }),
  run: voidHours,
});
