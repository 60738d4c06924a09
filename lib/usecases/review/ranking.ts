import type { Context } from "@/lib/db/context";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors, notFound } from "@/lib/domain/base/errors";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import { type CallState, callLabels } from "@/lib/domain/recruitment/call-lifecycle";
import { selectionOutcome } from "@/lib/domain/review/selection";
import { whyNotSeeMarks } from "@/lib/domain/review/why-not-see-marks";
import { rank } from "@/lib/domain/scoring";
import { lockCall } from "@/lib/usecases/recruitment/call-record";
import { rankedRows } from "./ranking-rows";
import { frozenRanking, missingSheets, shownRanking, undecided } from "./ranking-shown";
import {
  type Snapshot,
  snapshot,
  snapshotColumns,
  snapshotDigest,
  type TieDecision,
} from "./ranking-snapshot";
import { loadReview } from "./review";
import { type Chosen, recordSelection } from "./selection";

/**
 * The ranking of a batch: computed now while it is in review, from the frozen record once it was confirmed. While it is
 * withheld from the person at the door the answer says why, and who still owes how many sheets.
 */
export async function viewRanking(ctx: Context, input: { call: CallKey }) {
  const found = await headOf(ctx, input.call);
  const { id, kind, number, name, state } = found;
  const call = { id, kind, number, name, state, reviewOn: found.reviewOn && fromUtcMidnight(found.reviewOn) };
  const nothing = { call, confirmed: null, ranking: null, digest: null, withheld: null };
  if (found.ranking) {
    const { ranking, by, at, digest, noticed } = found;
    const confirmed = { by, at, digest, noticed };
    return { ...nothing, confirmed, ranking: await frozenRanking(ctx, ranking) };
  }
  if (state !== "reviewing") return nothing;
  const live = await liveRanking(ctx, found);
  const { pending } = live.result;
  const why = whyNotSeeMarks({
    confirmed: false,
    owed: pending.length,
    ownOwed: pending.filter(({ panelist }) => panelist === found.seat).length,
    provisional: ctx.center.provisionalRanking,
  });
  if (why) return { ...nothing, withheld: { why, missing: missingSheets(live, pending) } };
  // What a person who confirms must have seen; while a sheet is missing nobody can.
  const digest = pending.length === 0 ? snapshotDigest(live) : null;
  return { ...nothing, ranking: shownRanking(live), digest };
}

interface RankedCall extends CallKey {
  id: string;
  name: string;
  state: CallState;
  reviewOn: Date | null;
  quota: number;
  rules: unknown;
  /** The panelist that the person at the door is in it. */
  seat: string | null;
}

/** Id of the confirmed ranking, by whom and when, and whether there is a notice of it. */
type Confirmed = { ranking: string; by: string; at: Date; digest: string; noticed: boolean };

/** The batch with its confirmed ranking, if it has one. */
async function headOf(ctx: Context, { kind, number }: CallKey) {
  const [head] = await ctx.db.$queryRaw<(RankedCall & (Confirmed | { ranking: null }))[]>`
    select c.id, c.kind::text, c.number, c.name, c.state::text, c.review_on as "reviewOn", c.quota, c.rules,
      r.id as ranking, r.confirmed_by_name as by, r.confirmed_at as at, r.digest,
      (select p.id from panelists p
       join experts e on e.center_id = p.center_id and e.id = p.expert_id
       join persons h on h.center_id = e.center_id and h.id = e.person_id
       where p.center_id = ${ctx.center.id}::uuid and p.call_id = c.id
         and h.user_id = ${ctx.actor.userId}::uuid) as seat,
      exists (select from public_notices n where n.center_id = ${ctx.center.id}::uuid and n.call_id = c.id
        and n.state <> 'withdrawn') as noticed
    from calls c left join rankings r on r.center_id = c.center_id and r.call_id = c.id
    where c.center_id = ${ctx.center.id}::uuid and c.kind::text = ${kind} and c.number = ${number}`;
  if (!head) throw notFound("批次");
  return head;
}

async function liveRanking(
  ctx: Context,
  call: { id: string; quota: number; rules: unknown },
): Promise<Snapshot> {
  const input = await loadReview(ctx, call);
  return snapshot(input, rank(input.review), null);
}

export interface Confirmation {
  call: string;
  /** Of the ranking on the screen of the person who confirms. */
  digest: string;
  /** Those of a tie at the cut that the panel gives a seat, and why; both empty without such a tie. */
  admitted: string[];
  reason: string;
}

/** Freezes the ranking with its whole input and sends every application its way. It happens once per batch. */
export async function confirmRanking(ctx: Context, input: Confirmation): Promise<{ admitted: number }> {
  const call = await lockCall(ctx, input.call);
  await assertOpen(ctx, call);
  const live = await liveRanking(ctx, call);
  assertComplete(live);
  if (snapshotDigest(live) !== input.digest) {
    throw new AppError("conflict", "排名已变化，请重新核对。本次没有确认，请刷新页面查看最新排名。");
  }
  const settled = snapshot(live, live.result, tieDecision(live, input));
  const ranking = await freeze(ctx, call.id, settled);
  await recordSelection(
    ctx,
    {
      call: call.id,
      method: "ranking",
      entries: chosenBy(ranking, settled),
      reason: settled.decision?.reason,
    },
    `确认${call.name}评审排名`,
  );
  return { admitted: [...settled.outcomes.values()].filter((outcome) => outcome === "admitted").length };
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

function assertComplete(live: Snapshot): void {
  if (live.applicants.length === 0) throw new AppError("conflict", "没有参加评审的申请，无法确认排名。");
  const { pending } = live.result;
  if (pending.length === 0) return;
  const who = missingSheets(live, pending).map(({ name, count }) => `${name}：${count}张`);
  throw new AppError(
    "conflict",
    `还有${pending.length}张打分表未提交（${who.join("、")}），暂不能确认排名。请等评审专家全部提交，或登记缺席。`,
  );
}

/** The program chooses nobody out of a tie at the cut; the panel does, and says why. */
function tieDecision(live: Snapshot, { admitted, reason }: Confirmation): TieDecision | null {
  if (!undecided(live)) return null;
  const { result } = live;
  const seats = result.cut.quota - result.cut.admitted;
  const chosen = [...new Set(admitted)];
  const fields: FieldErrors = {};
  if (chosen.length > seats) fields.admitted = `只剩${seats}个名额，最多勾选${seats}家`;
  if (chosen.some((id) => !result.tiedAtCut.includes(id))) fields.admitted = "只能在名额线上同分的申请中勾选";
  if (reason === "") fields.reason = "请写明评审组的决定和理由";
  if (Object.keys(fields).length > 0) {
    throw new AppError(
      "invalid",
      `有${result.tiedAtCut.length}家在名额线上同分，须由评审组议定后才能确认。`,
      fields,
    );
  }
  return { admitted: chosen.sort(), reason };
}

/** What the ranking says of everybody in it, in the order in which it is shown. */
function chosenBy(ranking: string, settled: Snapshot): Chosen[] {
  return rankedRows(settled).map(({ id, outcome, rank, score }) => ({
    application: id,
    outcome: selectionOutcome(outcome),
    rank,
    score,
    ranking,
  }));
}

async function freeze(ctx: Context, callId: string, settled: Snapshot): Promise<string> {
  const { decision } = settled;
  const { userId, name } = ctx.actor;
  if (!userId) throw new AppError("unauthenticated", "登录已失效，请重新登录。");
  const digest = snapshotDigest(settled);
  const { id } = await ctx.db.ranking.create({
    data: {
      centerId: ctx.center.id,
      callId,
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
    details: { call: callId, digest, ...(decision ? { admitted: decision.admitted } : {}) },
  });
  return id;
}
