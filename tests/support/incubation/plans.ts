import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import { addMilestone } from "@/lib/usecases/incubation/plan/milestone";
import { agreePlan, startPlan } from "@/lib/usecases/incubation/plan/plan";

/** An assessment of which nothing is said but its points. */
export const plainAssessment = {
  occasion: "start" as const,
  assessedOn: civilDate("2021-12-26"),
  organization: 2,
  organizationRemark: null,
  team: 3,
  teamRemark: null,
  finance: 1,
  financeRemark: null,
  projects: 4,
  projectsRemark: null,
  summary: null,
};

export const plainTemplate = {
  name: "初创组织方案",
  stage: null,
  milestones: [{ content: "charter" as const, title: "起草章程", evidence: "章程草案", days: 30 }],
  archived: false,
};

export const plainMilestone = {
  content: "charter" as const,
  title: "章程表决通过",
  owner: "张小三",
  evidence: "会议纪要",
};

/** An agreed plan, begun if there is none, with one more milestone, which is due in thirty days unless told. */
export async function agreedPlan(
  ctx: Context,
  incubatee: string,
  title = plainMilestone.title,
  dueOn?: string,
) {
  const own = { centerId: ctx.center.id };
  if (!(await ctx.db.incubationPlan.findFirst({ where: { ...own, incubateeId: incubatee } })))
    await startPlan(ctx, { incubatee, planTemplate: null });
  const due = dueOn ? civilDate(dueOn) : addDays(chinaDate(ctx.now), 30);
  await addMilestone(ctx, { incubatee, ...plainMilestone, title, dueOn: due });
  await agreePlan(ctx, { incubatee });
  const milestone = await ctx.db.milestone.findFirstOrThrow({ where: { ...own, title } });
  return { milestone };
}
