"use server";

import { z } from "zod";
import { milestoneForm } from "@/lib/domain/incubation/plan/milestone";
import {
  confirmMilestone,
  dropMilestone,
  editMilestone,
  reopenMilestone,
  sendMilestoneBack,
  submitMilestone,
} from "@/lib/usecases/incubation/plan/milestone";
import { removeFromMilestone } from "@/lib/usecases/incubation/plan/milestone-file";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, optionalText, requiredText } from "@/lib/web/typed-input";

const one = { milestone: z.uuid(), edition };

export const editMilestoneAction = centerAction({
  permission: "plan.edit",
  input: schemaOf(milestoneForm, one),
  run: editMilestone,
  next: ({ id }, slug) => `/${slug}/desk/milestones/${id}`,
});

export const submitMilestoneAction = centerAction({
  permission: "plan.edit",
  input: z.object({ ...one, note: optionalText("情况说明", 1000) }),
  run: submitMilestone,
});

export const confirmMilestoneAction = centerAction({
  permission: "plan.confirm",
  input: z.object(one),
  run: confirmMilestone,
});

export const sendMilestoneBackAction = centerAction({
  permission: "plan.confirm",
  input: z.object({ ...one, reason: requiredText("退回的原因", 500) }),
  run: sendMilestoneBack,
});

export const dropMilestoneAction = centerAction({
  permission: "plan.confirm",
  input: z.object({ ...one, reason: requiredText("取消的原因", 500) }),
  run: dropMilestone,
});

export const reopenMilestoneAction = centerAction({
  permission: "plan.confirm",
  input: z.object({ ...one, reason: requiredText("恢复的原因", 500) }),
  run: reopenMilestone,
});

export const removeMilestoneFileAction = centerAction({
  permission: "plan.edit",
  input: z.object({ milestone: z.uuid(), file: z.uuid() }),
  run: removeFromMilestone,
});
