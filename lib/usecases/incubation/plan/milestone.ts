import type { Context } from "@/lib/db/context";
import { assertEdition, type Seen } from "@/lib/db/edition";
import { changesOf } from "@/lib/domain/base/changes";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { whyNotPresent } from "@/lib/domain/incubation/incubatee-acts";
import {
  isOverdue,
  type MilestoneEvent,
  milestoneActs,
  milestoneFaults,
  type milestoneForm,
  nextMilestoneState,
} from "@/lib/domain/incubation/plan/milestone";
import { assertMoved, stateAfter } from "../../base/moves";
import { filesOf } from "../../center/file";
import { pastOf } from "../../center/history";
import { assertDrafted, seenPlan } from "./plan";

async function found({ center, db }: Context, id: string) {
  const milestone = await db.milestone.findFirst({
    where: { centerId: center.id, id },
    include: {
      plan: {
        select: {
          state: true,
          leadName: true,
          incubatee: { select: { id: true, state: true, startedOn: true } },
        },
      },
      organization: { select: { name: true } },
    },
  });
  if (!milestone) throw notFound("里程碑");
  const { plan, organization, dueOn, reachedOn, ...rest } = milestone;
  return {
    ...rest,
    dueOn: fromUtcMidnight(dueOn),
    reachedOn: reachedOn && fromUtcMidnight(reachedOn),
    name: organization.name,
    plan: plan.state,
    leadName: plan.leadName,
    incubatee: { ...plan.incubatee, startedOn: fromUtcMidnight(plan.incubatee.startedOn) },
  };
}

/** One milestone with its evidence, as the desk and its own organization see it. */
export async function getMilestone(ctx: Context, { milestone: id }: { milestone: string }) {
  const milestone = await found(ctx, id);
  const files = await filesOf(ctx, { type: "milestone", id });
  const past = await pastOf(ctx, { type: "milestone", id });
  const acts = milestoneActs({ ...milestone, files: files.length });
  const overdue = isOverdue(milestone, chinaDate(ctx.now));
  return { ...milestone, overdue, files, acts, ...past };
}

export type MilestoneRecord = Awaited<ReturnType<typeof getMilestone>>;

type Written = FormValue<typeof milestoneForm>;

export async function addMilestone(
  ctx: Context,
  { incubatee: of, edition, ...written }: Written & Seen & { incubatee: string },
) {
  const { incubatee, plan } = await seenPlan(ctx, { incubatee: of, edition });
  assertDrafted(plan);
  const faults = milestoneFaults(written, incubatee.startedOn);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { id } = await ctx.db.milestone.create({
    data: {
      centerId: ctx.center.id,
      organizationId: plan.organizationId,
      planId: plan.id,
      ...written,
      dueOn: toUtcMidnight(written.dueOn),
      position: plan.milestones.length,
    },
    select: { id: true },
  });
  await ctx.audit({ subject: { type: "milestone", id }, event: "add", to: "open" });
  return { incubatee: incubatee.id };
}

type One = Seen & { milestone: string };

/** Locked until the transaction ends, and as the person saw it. */
export async function seenMilestone(ctx: Context, { milestone: id, edition }: One) {
  await ctx.db.$queryRaw`
    select 1 from milestones where center_id = ${ctx.center.id}::uuid and id = ${id}::uuid for update`;
  const milestone = await found(ctx, id);
  await assertEdition(ctx, { type: "milestone", id }, { edition });
  return milestone;
}

export async function editMilestone(ctx: Context, { milestone, edition, ...written }: Written & One) {
  const before = await seenMilestone(ctx, { milestone, edition });
  const { id, incubatee } = before;
  assertDrafted({ state: before.plan });
  if (before.state !== "open") throw new AppError("conflict", "只有进行中的里程碑可以修改。");
  const faults = milestoneFaults(written, incubatee.startedOn);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  await ctx.db.milestone.updateMany({
    where: { centerId: ctx.center.id, id, state: "open" },
    data: { ...written, dueOn: toUtcMidnight(written.dueOn) },
  });
  const { content, title, dueOn, owner, evidence } = before;
  const details = changesOf({ content, title, dueOn, owner, evidence }, written);
  await ctx.audit({ subject: { type: "milestone", id }, event: "edit", details });
  return { id };
}

async function move(ctx: Context, input: One, event: MilestoneEvent, reason?: string, note?: string | null) {
  const milestone = await seenMilestone(ctx, input);
  const { id, state: from, incubatee } = milestone;
  const state = stateAfter(nextMilestoneState(from, event));
  const files = await filesOf(ctx, { type: "milestone", id });
  const acts = milestoneActs({ ...milestone, files: files.length });
  const why = whyNotPresent(incubatee.state) ?? acts.find(({ act }) => act === event)?.whyNot;
  if (why) throw new AppError("conflict", why);
  const { count } = await ctx.db.milestone.updateMany({
    where: { centerId: ctx.center.id, id, state: from },
    data: {
      state,
      reachedOn: state === "reached" ? toUtcMidnight(chinaDate(ctx.now)) : null,
      ...(note === undefined ? {} : { note }),
    },
  });
  assertMoved(1, count);
  await ctx.audit({ subject: { type: "milestone", id }, event, from, to: state, reason });
}

/** The organization, or the desk in its place, hands in what shows that it is reached. */
export function submitMilestone(ctx: Context, { note, ...input }: One & { note: string | null }) {
  return move(ctx, input, "submit", undefined, note);
}

export function confirmMilestone(ctx: Context, input: One) {
  return move(ctx, input, "confirm");
}

export function sendMilestoneBack(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "sendBack", reason);
}

export function dropMilestone(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "drop", reason);
}

export function reopenMilestone(ctx: Context, { reason, ...input }: One & { reason: string }) {
  return move(ctx, input, "reopen", reason);
}
