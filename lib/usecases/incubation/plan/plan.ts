import type { Context } from "@/lib/db/context";
import { assertEdition, editionIn, type Seen } from "@/lib/db/edition";
import type { IncubationPlan } from "@/lib/db/generated/client";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { whyNotPresent } from "@/lib/domain/incubation/incubatee-acts";
import { isOverdue, unsettledStates } from "@/lib/domain/incubation/plan/milestone";
import { nextPlanState, type PlanEvent, planActs, type planForm } from "@/lib/domain/incubation/plan/plan";
import { progressOf } from "@/lib/domain/incubation/plan/progress";
import { milestonesFrom } from "@/lib/domain/incubation/plan/template";
import { assertMoved, stateAfter } from "../../base/moves";
import { historyOf } from "../../center/history";
import { incubateeFacts, lockIncubatee, lockPresent } from "../incubatee-record";
import { readGoals } from "../stored";
import { templateChoices, templateOf } from "./template";
import { tellOfPlan, untellOfPlan } from "./told";

/** The milestones of a plan by their dates. */
async function milestonesOf({ center, db, now }: Context, planId: string) {
  const rows = await db.milestone.findMany({
    where: { centerId: center.id, planId },
    orderBy: [{ dueOn: "asc" }, { position: "asc" }, { id: "asc" }],
  });
  return rows.map(({ dueOn, reachedOn, ...row }) => {
    const milestone = {
      ...row,
      dueOn: fromUtcMidnight(dueOn),
      reachedOn: reachedOn && fromUtcMidnight(reachedOn),
    };
    return { ...milestone, overdue: isOverdue(milestone, chinaDate(now)) };
  });
}

export type PlanMilestone = Awaited<ReturnType<typeof milestonesOf>>[number];

function shown({ goals, agreedOn, ...plan }: IncubationPlan) {
  return { ...plan, goals: readGoals(goals), agreedOn: agreedOn && fromUtcMidnight(agreedOn) };
}

const unsettledOf = (milestones: readonly Pick<PlanMilestone, "state">[]) =>
  milestones.filter(({ state }) => unsettledStates.includes(state)).length;

/** The plan of an organization with its milestones and how far it is; null while there is none. */
export async function planOf(ctx: Context, incubateeId: string) {
  const plan = await ctx.db.incubationPlan.findFirst({ where: { centerId: ctx.center.id, incubateeId } });
  if (!plan) return null;
  const milestones = await milestonesOf(ctx, plan.id);
  const progress = progressOf(milestones.map(({ state }) => state));
  return { ...shown(plan), milestones, progress };
}

/** An organization in incubation with its plan, or with the templates that one may be begun from. */
export async function getPlan(ctx: Context, { incubatee: id }: { incubatee: string }) {
  const incubatee = await incubateeFacts(ctx, id);
  const plan = await planOf(ctx, id);
  if (!plan) {
    const whyNot = whyNotPresent(incubatee.state);
    return { incubatee, plan, whyNot, templates: await templateChoices(ctx, incubatee.stage) };
  }
  const history = await historyOf(ctx, { type: "plan", id: plan.id });
  const { state, milestones } = plan;
  const acts = planActs({ state, milestones: plan.progress.all, unsettled: unsettledOf(milestones) });
  return { incubatee, plan: { ...plan, acts, history, edition: editionIn(history) } };
}

/** The plan alone, as its form has it. */
export async function planToEdit(ctx: Context, input: { incubatee: string }) {
  const { incubatee, plan } = await getPlan(ctx, input);
  if (!plan) throw notFound("孵化方案");
  return { incubatee, edition: plan.edition, values: { leadName: plan.leadName, ...plan.goals } };
}

/** Begins a plan, with the milestones of a template if one is named, dated from the day of the entry. */
export async function startPlan(
  ctx: Context,
  { incubatee: of, planTemplate }: { incubatee: string; planTemplate: string | null },
) {
  const { id: incubateeId, organizationId, startedOn } = await lockPresent(ctx, of);
  const centerId = ctx.center.id;
  if (await ctx.db.incubationPlan.findFirst({ where: { centerId, incubateeId } }))
    throw new AppError("conflict", "该组织已有孵化方案，请刷新页面查看。");
  const milestones = milestonesFrom(await templateOf(ctx, planTemplate), startedOn, "组织负责人");
  const { id: planId } = await ctx.db.incubationPlan.create({
    data: { centerId, organizationId, incubateeId, leadName: ctx.actor.name },
    select: { id: true },
  });
  await ctx.db.milestone.createMany({
    data: milestones.map(({ dueOn, ...milestone }, position) => {
      return { centerId, organizationId, planId, ...milestone, dueOn: toUtcMidnight(dueOn), position };
    }),
  });
  await ctx.audit({
    subject: { type: "plan", id: planId },
    event: "draft",
    to: "drafted",
    details: { planTemplate },
  });
  return { incubatee: incubateeId };
}

type One = Seen & { incubatee: string };

/** Locked with its organization, and as the person saw it. */
export async function seenPlan(ctx: Context, { incubatee: of, edition }: One) {
  const incubatee = await lockIncubatee(ctx, of);
  const plan = await planOf(ctx, incubatee.id);
  if (!plan) throw notFound("孵化方案");
  await assertEdition(ctx, { type: "plan", id: plan.id }, { edition });
  return { incubatee, plan };
}

/** What is agreed on or closed stays as it is. */
export function assertDrafted({ state }: { state: IncubationPlan["state"] }): void {
  if (state === "drafted") return;
  throw new AppError("conflict", "孵化方案已经商定，要修改请先“重新拟定”。");
}

export async function editPlan(
  ctx: Context,
  { incubatee: of, edition, leadName, ...goals }: FormValue<typeof planForm> & One,
) {
  const { incubatee, plan } = await seenPlan(ctx, { incubatee: of, edition });
  assertDrafted(plan);
  await ctx.db.incubationPlan.updateMany({
    where: { centerId: ctx.center.id, id: plan.id, state: "drafted" },
    data: { leadName, goals },
  });
  const details = changesOf({ leadName: plan.leadName, ...plan.goals }, { leadName, ...goals });
  await ctx.audit({ subject: { type: "plan", id: plan.id }, event: "edit", details });
  return { incubatee: incubatee.id };
}

async function move(ctx: Context, input: One, event: PlanEvent, reason?: string) {
  const { incubatee, plan } = await seenPlan(ctx, input);
  const { id, state: from, milestones, progress } = plan;
  const state = stateAfter(nextPlanState(from, event));
  const acts = planActs({ state: from, milestones: progress.all, unsettled: unsettledOf(milestones) });
  const why =
    (event === "close" ? null : whyNotPresent(incubatee.state)) ??
    acts.find(({ act }) => act === event)?.whyNot;
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.incubationPlan.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: { state, ...(event === "agree" && { agreedOn: toUtcMidnight(chinaDate(ctx.now)) }) },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "plan", id }, event, from, to: state, reason });
  return plan;
}

export async function agreePlan(ctx: Context, input: One): Promise<void> {
  const { leadName, ...plan } = await move(ctx, input, "agree");
  await tellOfPlan(ctx, { ...plan, leadName: leadName ?? ctx.actor.name });
}

export async function revisePlan(
  ctx: Context,
  { reason, ...input }: One & { reason: string },
): Promise<void> {
  await untellOfPlan(ctx, await move(ctx, input, "revise", reason), reason);
}

export async function closePlan(ctx: Context, input: One): Promise<void> {
  await move(ctx, input, "close");
}

export async function reopenPlan(
  ctx: Context,
  { reason, ...input }: One & { reason: string },
): Promise<void> {
  await move(ctx, input, "reopen", reason);
}
