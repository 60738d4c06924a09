"use server";

import { z } from "zod";
import { submitMilestone } from "@/lib/usecases/incubation/plan/milestone";
import { removeFromMilestone } from "@/lib/usecases/incubation/plan/milestone-file";
import { centerAction } from "@/lib/web/action";
import { edition, optionalText } from "@/lib/web/typed-input";

export const submitOwnMilestoneAction = centerAction({
  permission: "ownPlan.edit",
  scope: "organization",
  input: z.object({ milestone: z.uuid(), edition, note: optionalText("情况说明", 1000) }),
  run: submitMilestone,
});

export const removeOwnMilestoneFileAction = centerAction({
  permission: "ownPlan.edit",
  scope: "organization",
  input: z.object({ milestone: z.uuid(), file: z.uuid() }),
  run: removeFromMilestone,
});
