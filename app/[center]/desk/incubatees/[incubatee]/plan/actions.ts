"use server";

import { z } from "zod";
import { milestoneForm } from "@/lib/domain/incubation/plan/milestone";
import { planForm } from "@/lib/domain/incubation/plan/plan";
import { addMilestone } from "@/lib/usecases/incubation/plan/milestone";
import {
  agreePlan,
  closePlan,
  editPlan,
  reopenPlan,
  revisePlan,
  startPlan,
} from "@/lib/usecases/incubation/plan/plan";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";
import { edition, optionalText, requiredText } from "@/lib/web/typed-input";

const one = { incubatee: z.uuid(), edition };
const planAt = ({ incubatee }: { incubatee: string }, slug: string) =>
  `/${slug}/desk/incubatees/${incubatee}/plan`;

export const startPlanAction = centerAction({
  permission: "plan.edit",
  input: z.object({ incubatee: z.uuid(), planTemplate: optionalText("方案模板", 40) }),
  run: startPlan,
});

export const editPlanAction = centerAction({
  permission: "plan.edit",
  input: schemaOf(planForm, one),
  run: editPlan,
  next: planAt,
});

export const addMilestoneAction = centerAction({
  permission: "plan.edit",
  input: schemaOf(milestoneForm, one),
  run: addMilestone,
  next: planAt,
});

export const agreePlanAction = centerAction({
  permission: "plan.edit",
  input: z.object(one),
  run: agreePlan,
});

export const revisePlanAction = centerAction({
  permission: "plan.edit",
  input: z.object({ ...one, reason: requiredText("重新拟定的原因", 500) }),
  run: revisePlan,
});

export const closePlanAction = centerAction({
  permission: "plan.edit",
  input: z.object(one),
  run: closePlan,
});

export const reopenPlanAction = centerAction({
  permission: "plan.edit",
  input: z.object({ ...one, reason: requiredText("继续实施的原因", 500) }),
  run: reopenPlan,
});
