import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import { type CallState, callLabels } from "@/lib/domain/recruitment/call/call-lifecycle";
import { selectionOutcome } from "@/lib/domain/review/selection";
import { whyNotSeeMarks } from "@/lib/domain/review/why-not-see-marks";
import type { CallGroup } from "@/lib/usecases/recruitment/call/call-group";
import { lockCall } from "@/lib/usecases/recruitment/call/call-record";
import { type GroupSnapshot, jointDigest, liveRankings } from "./group-ranking";
import { rankedRows } from "./ranking-rows";
import { frozenRanking, type GroupRanking, missingOf, shownRanking } from "./ranking-shown";
import { type Snapshot, snapshot, snapshotColumns, snapshotDigest } from "./ranking-snapshot";
import { type Chosen, recordSelection } from "./selection";
import { type Decided, tieDecisions } from "./tie-decision";

export interface ViewedRanking {
  call: CallKey & { id: string; name: string; state: CallState; reviewOn: CivilDate | null };
  confirmed: { by: string; at: Date; noticed: boolean } | null;
  /** One for each group, or the one of a call without groups; none before the review, and while they are withheld. */
  rankings: GroupRanking[];
  missing: { name: string; count: number }[];
  /** Names all rankings as they were seen, for the confirmation; null while a sheet is missing. */
  digest: string | null;
  withheld: { why: string; missing: { name: string; count: number }[] } | null;
}

/**
 * The ranking of a batch: computed now while it is in review, from the frozen record once it was confirmed. While it is
 * withheld from the person at the door the answer says why, and who still owes how many sheets.
 */
export async function viewRanking(ctx: Context, input: { call: CallKey }): Promise<ViewedRanking> {
  const found = await headOf(ctx, input.call);
  const { id, kind, number, name, state } = found;
  const call = { id, kind, number, name, state, reviewOn: found.reviewOn && fromUtcMidnight(found.reviewOn) };
  const nothing = { call, confirmed: null, rankings: [], missing: [], digest: null, withheld: null };
  if (found.frozen) {
    const { by, at, noticed } = found;
    return { ...nothing, confirmed: { by, at, noticed }, rankings: await frozenRankings(ctx, found) };
  }
  if (state !== "reviewing") return nothing;
  const live = await liveRankings(ctx, found);
  const missing = missingOf(live);
  const pending = live.flatMap(({ ranking }) => ranking.result.pending);
  const why = whyNotSeeMarks({
    confirmed: false,
    owed: pending.length,
    ownOwed: pending.filter(({ panelist }) => panelist === found.seat).length,
    provisional: ctx.center.provisionalRanking,
  });
  if (why) return { ...nothing, withheld: { why, missing } };
  const rankings = live.map(({ group, ranking }) => ({
    group,
    ranking: shownRanking(ranking),
    digest: null,
  }));
  // What a person who confirms must have seen; while a sheet is missing nobody can.
  return { ...nothing, rankings, missing, digest: pending.length === 0 ? jointDigest(live) : null };
}

/** The confirmed rankings, in the order of the groups; nobody of an empty one was ranked. */
async function frozenRankings(ctx: Context, { groups, frozen }: Head): Promise<GroupRanking[]> {
  const rankings: GroupRanking[] = [];
  for (const group of groups.length > 0 ? groups : [null]) {
    const row = frozen?.find((one) => one.group === (group?.id ?? null));
    if (row) rankings.push({ group, ranking: await frozenRanking(ctx, row.id), digest: row.digest });
  }
  return rankings;
}

interface Head extends CallKey {
  id: string;
  name: string;
  state: CallState;
  reviewOn: Date | null;
  quota: number;
  rules: unknown;
  tiers: unknown;
  /** The panelist that the person at the door is in it. */
  seat: string | null;
  groups: CallGroup[];
  /** The confirmed rankings; null while there are none. By whom, when, and whether there is a notice. */
  frozen: { id: string; group: string | null; digest: string }[] | null;
  by: string;
  at: Date;
  noticed: boolean;
}

/** The batch with its groups and its confirmed rankings, if it has them. */
async function headOf(ctx: Context, { kind, number }: CallKey): Promise<Head> {
  const [head] = await ctx.db.$queryRaw<Head[]>`
    select c.id, c.kind::text, c.number, c.name, c.state::text, c.review_on as "reviewOn", c.quota, c.rules, c.tiers, r.*,
      coalesce((select json_agg(json_build_object('id', g.id, 'name', g.name, 'quota', g.quota,
          'passMark', g.pass_mark, 'reserve', g.reserve) order by g.position)
        from call_groups g where g.center_id = c.center_id and g.call_id = c.id), '[]') as groups,
      (select p.id from panelists p
       join experts e on e.center_id = p.center_id and e.id = p.expert_id
       join persons h on h.center_id = e.center_id and h.id = e.person_id
       where p.center_id = ${ctx.center.id}::uuid and p.call_id = c.id
         and h.user_id = ${ctx.actor.userId}::uuid) as seat,
      exists (select from public_notices n where n.center_id = ${ctx.center.id}::uuid and n.call_id = c.id
        and n.state <> 'withdrawn') as noticed
    from calls c
    cross join lateral (
      select json_agg(json_build_object('id', r.id, 'group', r.group_id, 'digest', r.digest)) as frozen,
        min(r.confirmed_by_name) as by, min(r.confirmed_at) as at
      from rankings r where r.center_id = ${ctx.center.id}::uuid and r.call_id = c.id) r
    where c.center_id = ${ctx.center.id}::uuid and c.kind::text = ${kind} and c.number = ${number}`;
  if (!head) throw notFound("批次");
  return head;
}

export interface Confirmation extends Decided {
  call: string;
  /** Of the ranking on the screen of the person who confirms. */
  digest: string;
}

/** Freezes the ranking of each group with its whole input and sends every application its way. It happens once per batch. */
export async function confirmRanking(ctx: Context, input: Confirmation): Promise<{ admitted: number }> {
  const call = await lockCall(ctx, input.call);
  await assertOpen(ctx, call);
  const live = await liveRankings(ctx, call);
  assertComplete(live);
  if (jointDigest(live) !== input.digest) {
    throw new AppError("conflict", "排名已变化，请重新核对。本次没有确认，请刷新页面查看最新排名。");
  }
  const decisions = tieDecisions(live, input);
  const entries: Chosen[] = [];
  for (const [at, { group, ranking }] of live.entries()) {
    if (ranking.applicants.length === 0) continue;
    const settled = snapshot(ranking, ranking.result, decisions[at] ?? null);
    entries.push(
      ...chosenBy(await freeze(ctx, { call: call.id, group: group?.id ?? null }, settled), settled),
    );
  }
  const reason = decisions.some((decision) => decision !== null) ? input.reason : undefined;
  const selection = { call: call.id, method: "ranking" as const, entries, reason };
  await recordSelection(ctx, selection, `确认${call.name}评审排名`);
  return { admitted: entries.filter(({ outcome }) => outcome === "admitted").length };
}

async function assertOpen(ctx: Context, call: { id: string; state: CallState }): Promise<void> {
  const stored = await ctx.db.ranking.findFirst({
    where: { callId: call.id },
    select: { confirmedByName: true, confirmedAt: true },
  });
  if (stored) {
    throw new AppError(
      "conflict",
      `排名已由${stored.confirmedByName}于${formatDateTime(stored.confirmedAt)}确认，无须再次确认。请刷新页面查看。`,
    );
  }
  if (call.state !== "reviewing") {
    throw new AppError("conflict", `批次目前是“${callLabels[call.state]}”，评审中的批次才能确认排名。`);
  }
}

function assertComplete(live: readonly GroupSnapshot[]): void {
  if (live.every(({ ranking }) => ranking.applicants.length === 0))
    throw new AppError("conflict", "没有参加评审的申请，无法确认排名。");
  const missing = missingOf(live);
  if (missing.length === 0) return;
  const sheets = missing.reduce((sum, { count }) => sum + count, 0);
  const who = missing.map(({ name, count }) => `${name}：${count}张`);
  throw new AppError(
    "conflict",
    `还有${sheets}张打分表未提交（${who.join("、")}），暂不能确认排名。请等评审专家全部提交，或登记缺席。`,
  );
}

/** What the ranking says of everybody in it, in the order in which it is shown. */
function chosenBy(ranking: string, settled: Snapshot): Chosen[] {
  return rankedRows(settled).map(({ id, outcome, tier, rank, score }) => ({
    application: id,
    outcome: selectionOutcome(outcome),
    tier,
    rank,
    score,
    ranking,
  }));
}

async function freeze(
  ctx: Context,
  of: { call: string; group: string | null },
  settled: Snapshot,
): Promise<string> {
  const { decision } = settled;
  const { userId, name } = ctx.actor;
  if (!userId) throw new AppError("unauthenticated", "登录已失效，请重新登录。");
  const digest = snapshotDigest(settled);
  const { id } = await ctx.db.ranking.create({
    data: {
      centerId: ctx.center.id,
      callId: of.call,
      groupId: of.group,
      ...snapshotColumns(settled),
      digest,
      confirmedById: userId,
      confirmedByName: name,
      confirmedAt: ctx.now,
    },
    select: { id: true },
  });
  await ctx.audit({
    subject: { type: "ranking", id },
    event: "confirm",
    reason: decision?.reason,
    details: {
      call: of.call,
      digest,
      ...(of.group && { group: of.group }),
      ...(decision ? { admitted: decision.admitted } : {}),
    },
  });
  return id;
}
