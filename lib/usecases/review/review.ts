import { z } from "zod";
import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError } from "@/lib/domain/base/errors";
import { uncheckedStates } from "@/lib/domain/recruitment/application/application-standing";
import { groupReview } from "@/lib/domain/review/group-review";
import { whyNotStartReview } from "@/lib/domain/review/review-readiness";
import { type Mark, type Review, ReviewError, rank } from "@/lib/domain/scoring";
import { closeRunOutCall, moveCall } from "@/lib/usecases/recruitment/application/transition";
import { type CallGroup, groupsOf } from "@/lib/usecases/recruitment/call/call-group";
import { lockCall, stateNow } from "@/lib/usecases/recruitment/call/call-record";
import { rulesOf, storedTiers } from "@/lib/usecases/recruitment/rules";
import type { SnapshotInput } from "./ranking-snapshot";

const storedPoints = z.record(z.string(), z.number());

/** The points of a sheet as its row holds them, by criterion id; a draft may lack some. */
export function pointsOf(mark: { points: unknown }): Record<string, number> {
  return storedPoints.parse(mark.points);
}

interface Reviewed {
  id: string;
  quota: number;
  rules: unknown;
  /** Of a contest. */
  tiers?: unknown;
}

/** What a ranking of the batch is computed from now. Drafts are left out: such pairs are pending. */
export async function loadReview(
  ctx: Context,
  call: Reviewed,
): Promise<SnapshotInput & { groupOf: Map<string, string | null> }> {
  const criteria = await ctx.db.criterion.findMany({
    where: { callId: call.id },
    orderBy: { position: "asc" },
    select: { id: true, name: true, max: true, step: true, section: true },
  });
  const panelists = await ctx.db.$queryRaw<SnapshotInput["panelists"]>`
    select p.id, h.name, h.title
    from panelists p
    join experts e on e.center_id = p.center_id and e.id = p.expert_id
    join persons h on h.center_id = e.center_id and h.id = e.person_id
    where p.center_id = ${ctx.center.id}::uuid and p.call_id = ${call.id}::uuid
    order by p.position`;
  const applications = await ctx.db.application.findMany({
    where: { callId: call.id, state: "passed" },
    orderBy: { receipt: "asc" },
    select: {
      id: true,
      receipt: true,
      name: true,
      category: true,
      legalStatus: true,
      leaderName: true,
      submittedAt: true,
      groupId: true,
    },
  });
  const marks = await ctx.db.mark.findMany({
    where: { application: { callId: call.id, state: "passed" }, status: { not: "draft" } },
    orderBy: [{ applicationId: "asc" }, { panelistId: "asc" }],
    select: { panelistId: true, applicationId: true, status: true, points: true },
  });
  return {
    review: {
      criteria: criteria.map(({ max, step, section, ...rest }) => ({
        ...rest,
        max: Number(max),
        step: Number(step),
        ...(section.length > 0 && { section }),
      })),
      panelists: panelists.map(({ id }) => id),
      applicants: applications.map(({ id, submittedAt }) => ({ id, submittedAt: submittedAt.getTime() })),
      marks: marks.flatMap(asMark),
      rules: rulesOf(call),
    },
    applicants: applications.map(({ submittedAt, groupId, ...named }) => named),
    groupOf: new Map(applications.map(({ id, groupId }) => [id, groupId])),
    panelists,
    ...(call.tiers != null && { tiers: storedTiers.parse(call.tiers) }),
  };
}

/** What a group's ranking is computed from; without a group it is all of a call. */
export interface GroupInput extends SnapshotInput {
  group: CallGroup | null;
}

/** What the rankings of a call are computed from now, in the order of its groups; a group may be empty. */
export async function groupInputs(
  ctx: Context,
  call: Reviewed,
): Promise<{ inputs: GroupInput[]; ungrouped: string[] }> {
  const groups = await groupsOf(ctx, call.id);
  const { groupOf, ...whole } = await loadReview(ctx, call);
  if (groups.length === 0) return { inputs: [{ group: null, ...whole }], ungrouped: [] };
  const inputs = groups.map((group): GroupInput => {
    const own = whole.applicants.filter(({ id }) => groupOf.get(id) === group.id);
    const review = groupReview(whole.review, group, new Set(own.map(({ id }) => id)));
    return { group, review, applicants: own, panelists: whole.panelists };
  });
  const ungrouped = whole.applicants.filter(({ id }) => !groupOf.get(id)).map(({ receipt }) => receipt);
  return { inputs, ungrouped };
}

function asMark(row: {
  panelistId: string;
  applicationId: string;
  status: "draft" | "scored" | "recused" | "absent";
  points: unknown;
}): Mark[] {
  const pair = { panelist: row.panelistId, applicant: row.applicationId };
  switch (row.status) {
    case "draft":
      return [];
    case "scored":
      return [{ ...pair, status: "scored", points: pointsOf(row) }];
    case "recused":
    case "absent":
      return [{ ...pair, status: row.status }];
  }
}

/** The batch goes before its panel. From here on criteria, rules and, after the first mark, the panel stand. */
export async function startReview(ctx: Context, input: { call: string }): Promise<void> {
  const call = await lockCall(ctx, input.call);
  const unchecked = await ctx.db.application.count({
    where: { callId: call.id, state: { in: [...uncheckedStates] } },
  });
  const { inputs, ungrouped } = await groupInputs(ctx, call);
  const [start] = inputs;
  const why = whyNotStartReview({
    method: call.method,
    state: stateNow(ctx, call),
    closesOn: fromUtcMidnight(call.closesOn),
    unchecked,
    passed: inputs.reduce((sum, { applicants }) => sum + applicants.length, ungrouped.length),
    panelists: start?.panelists.length ?? 0,
    criteria: start?.review.criteria.length ?? 0,
  });
  if (why) throw new AppError("conflict", why);
  assertGrouped(ungrouped);
  if (call.method === "ranking") for (const { review } of inputs) assertRankable(review);
  const state = await closeRunOutCall(ctx, call);
  await moveCall(ctx, { id: call.id, state }, "startReview");
}

/** Whoever belongs to no group would come out in none. */
function assertGrouped(ungrouped: readonly string[]): void {
  if (ungrouped.length === 0) return;
  const which = ungrouped.slice(0, 5).join("、") + (ungrouped.length > 5 ? "等" : "");
  throw new AppError("conflict", `有 ${ungrouped.length} 份申请没有组别（${which}），请先办理，再开始评审。`);
}

/** Rules that could not rank this batch must come to light before the first mark, not after the last. */
function assertRankable(review: Review): void {
  try {
    rank(review);
  } catch (fault) {
    if (!(fault instanceof ReviewError)) throw fault;
    throw new AppError(
      "conflict",
      `本批次的评审规则有问题，暂不能开始评审：${fault.issues[0]?.message ?? ""}`,
    );
  }
}
