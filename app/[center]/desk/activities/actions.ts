"use server";

import { z } from "zod";
import { activityForm } from "@/lib/domain/registry/activity-form";
import {
  confirmActivities,
  confirmActivity,
  editActivity,
  reportActivity,
  returnActivity,
  voidActivity,
  writeActivity,
} from "@/lib/usecases/registry/activity";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, requiredText } from "@/lib/web/typed-input";

const one = { activity: z.uuid(), edition };

export const writeActivityAction = centerAction({
  permission: "activity.edit",
  input: schemaOf(activityForm),
  run: writeActivity,
  next: ({ id }, slug) => `/${slug}/desk/activities/${id}`,
});

export const editActivityAction = centerAction({
  permission: "activity.edit",
  input: schemaOf(activityForm, one),
  run: editActivity,
  next: ({ id }, slug) => `/${slug}/desk/activities/${id}`,
});

export const reportActivityAction = centerAction({
  permission: "activity.edit",
  input: z.object(one),
  run: reportActivity,
});

export const confirmActivityAction = centerAction({
  permission: "activity.confirm",
  input: z.object(one),
  run: confirmActivity,
});

export const returnActivityAction = centerAction({
  permission: "activity.confirm",
  input: z.object({ ...one, reason: requiredText("退回的原因", 500) }),
  run: returnActivity,
});

export const voidActivityAction = centerAction({
  permission: "activity.confirm",
  input: z.object({ ...one, reason: requiredText("作废的原因", 500) }),
  run: voidActivity,
});

export const confirmActivitiesAction = centerAction({
  permission: "activity.confirm",
  input: z.object({ activities: z.array(z.uuid(), "请先勾选要确认的活动。") }),
  run: confirmActivities,
  message: ({ count }) => `已确认 ${count} 项活动。`,
});
