"use server";

import { z } from "zod";
import { bookHour } from "@/lib/usecases/incubation/guidance/booking";
import { cancelGuidance } from "@/lib/usecases/incubation/guidance/minutes";
import { centerAction } from "@/lib/web/action";
import { edition, requiredText } from "@/lib/web/typed-input";

export const bookHourAction = centerAction({
  permission: "ownGuidance.edit",
  scope: "organization",
  input: z.object({ guidanceHour: z.uuid("请选择一个时段。"), topic: requiredText("想问什么", 100) }),
  run: bookHour,
  next: ({ id }, slug) => `/${slug}/portal/guidances/${id}`,
});

export const cancelOwnGuidanceAction = centerAction({
  permission: "ownGuidance.edit",
  scope: "organization",
  input: z.object({ guidance: z.uuid(), edition, reason: requiredText("取消的原因", 500) }),
  run: cancelGuidance,
});
