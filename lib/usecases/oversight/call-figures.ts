import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import type { NoticeState } from "@/lib/domain/admission/notice-lifecycle";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { CallProgress } from "@/lib/domain/oversight/next-step";
import type { CallKey } from "@/lib/domain/recruitment/call-key";
import type { CallState } from "@/lib/domain/recruitment/call-lifecycle";
import { agreementFigures, lastNotice } from "../admission/figures";
import { entryFigures } from "../incubation/figures";
import { stateNow } from "../recruitment/call-record";
import { applicationFigures, checkFigures } from "../recruitment/figures";
import { markFigures, outcomeFigures, panelFigures, rankingConfirmed } from "../review/figures";

/** A call as lists, to-dos and reports show it: its state today, and every figure counted from its records. */
export interface CountedCall extends CallProgress, CallKey {
  id: string;
  quota: number;
  opensAt: string;
  closesAt: string;
  /** Ever passed the formal check. */
  passed: number;
  signed: number;
  incubated: number;
}

interface Row extends Omit<CountedCall, "releaseAskedBy" | "opensOn" | "closesOn" | "reviewOn" | "notice"> {
  state: CallState;
  opensOn: Date;
  closesOn: Date;
  reviewOn: Date | null;
  askedById: string | null;
  askedByName: string | null;
  noticeId: string | null;
  noticeState: NoticeState | null;
  noticeEndsOn: Date | null;
}

/** Which calls of a center: all, those that may still need something, or one. */
function among(which: CallKey | "live" | "all"): Sql {
  if (which === "all") return sql`true`;
  if (which === "live") return sql`c.state not in ('completed', 'ended')`;
  return sql`c.kind::text = ${which.kind} and c.number = ${which.number}`;
}

/** Calls of the center, newest first: the figures of every area joined in one statement. */
export async function countedCalls(
  ctx: Context,
  which: CallKey | "live" | "all" = "all",
): Promise<CountedCall[]> {
  const rows = await ctx.db.$queryRaw<Row[]>`
    select c.id, c.kind::text as kind, c.number, c.name, c.state::text as state, c.quota,
      c.opens_on as "opensOn", c.opens_at as "opensAt", c.closes_on as "closesOn", c.closes_at as "closesAt", c.review_on as "reviewOn", c.release_asked_by_id as "askedById", c.release_asked_by_name as "askedByName",
      application.*, "check".*, panel.*, mark.*, outcome.*, agreement.*, entry.*, notice.*,
      panel.panelists * application.standing as "marksExpected", ${rankingConfirmed(ctx)} as "rankingConfirmed"
    from calls c
    cross join lateral (${applicationFigures(ctx)}) application
    cross join lateral (${checkFigures(ctx)}) "check"
    cross join lateral (${panelFigures(ctx)}) panel
    cross join lateral (${markFigures(ctx)}) mark
    cross join lateral (${outcomeFigures(ctx)}) outcome
    cross join lateral (${agreementFigures(ctx)}) agreement
    cross join lateral (${entryFigures}) entry
    left join lateral (${lastNotice(ctx)}) notice on true
    where c.center_id = ${ctx.center.id}::uuid
      and ${among(which)}
    order by c.opens_on desc, c.number desc`;
  return rows.map((row) => readRow(ctx, row));
}

function readRow(
  ctx: Context,
  { noticeId, noticeState, noticeEndsOn, askedById, askedByName, ...row }: Row,
): CountedCall {
  const notice =
    noticeId && noticeState && noticeEndsOn
      ? { id: noticeId, state: noticeState, endsOn: fromUtcMidnight(noticeEndsOn) }
      : null;
  return {
    ...row,
    state: stateNow(ctx, row),
    opensOn: fromUtcMidnight(row.opensOn),
    closesOn: fromUtcMidnight(row.closesOn),
    reviewOn: row.reviewOn && fromUtcMidnight(row.reviewOn),
    notice,
    releaseAskedBy:
      askedById && askedByName ? { name: askedByName, own: askedById === ctx.actor.userId } : null,
  };
}
