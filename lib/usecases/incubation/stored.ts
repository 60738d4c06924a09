import { z } from "zod";
import { type CapacityScores, highest, lowest } from "@/lib/domain/incubation/capacity";
import { type PlanGoals, planContents } from "@/lib/domain/incubation/plan/plan";
import type { TemplateMilestone } from "@/lib/domain/incubation/plan/template";

// What the area keeps as JSON, read back; each throws where a record holds what no form wrote.

const scored = z.object({ points: z.number().int().min(lowest).max(highest), remark: z.string().nullable() });
const scores = z.object({ organization: scored, team: scored, finance: scored, projects: scored });

export function readScores(json: unknown): CapacityScores {
  return scores.parse(json);
}

const goal = z.string().nullable().default(null);
const goals = z.object({
  mission: goal,
  goals: goal,
  charter: goal,
  rules: goal,
  registration: goal,
  standardization: goal,
});

export function readGoals(json: unknown): PlanGoals {
  return goals.parse(json);
}

const milestones = z.array(
  z.object({
    content: z.enum(planContents),
    title: z.string(),
    evidence: z.string(),
    days: z.number().int(),
  }),
);

export function readMilestones(json: unknown): TemplateMilestone[] {
  return milestones.parse(json);
}
