import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import type { NoticeState } from "@/lib/domain/admission/notice-lifecycle";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { CallProgress } from "@/lib/domain/oversight/next-step";
import type { CallKey } from "@/lib/domain/recruitment/call/call-key";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { agreementFigures, lastNotice } from "../admission/figures";
import { entryFigures } from "../incubation/figures";
import { stateNow } from "../recruitment/call/call-record";
import { applicationFigures, checkFigures } from "../recruitment/figures";
import { appraisalFigures, markFigures, panelFigures, rankingConfirmed } from "../review/figures";

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

/** What only some pages count beside the progress of a call. */
interface Further {
  passed: number;
  incubated: number;
}

interface Asked {
  which: Sql;
  columns?: Sql;
  joins?: Sql;
}

/** Calls of the center, newest first: the figures of every area joined in one statement. */
async function progressOf<R extends Row>(
  ctx: Context,
  { which, columns = sql``, joins = sql`` }: Asked,
): Promise<R[]> {
  return ctx.db.$queryRaw<R[]>`
    select c.id, c.kind::text as kind, c.number, c.name, c.state::text as state, c.method::text as method, c.quota,
      c.opens_on as "opensOn", c.opens_at as "opensAt", c.closes_on as "closesOn", c.closes_at as "closesAt", c.review_on as "reviewOn", c.release_asked_by_id as "askedById", c.release_asked_by_name as "askedByName",
      application.*, panel.*, mark.*, appraisal.*, agreement.*, notice.*, ${rankingConfirmed(ctx)} as "rankingConfirmed",
      panel.panelists * application.standing as "marksExpected"${columns}
    from calls c
    cross join lateral (${applicationFigures(ctx)}) application
    cross join lateral (${panelFigures(ctx)}) panel
    cross join lateral (${markFigures(ctx)}) mark
    cross join lateral (${appraisalFigures(ctx)}) appraisal
    cross join lateral (${agreementFigures(ctx)}) agreement
    left join lateral (${lastNotice(ctx)}) notice on true
    ${joins}
    where c.center_id = ${ctx.center.id}::uuid and ${which}
    order by c.opens_on desc, c.number desc`;
}

/** The calls that may still need something, with what their next step depends on and no more: every page of the desk counts them. */
export async function callsInWork(ctx: Context): Promise<(CallProgress & CallKey)[]> {
  const rows = await progressOf<Row>(ctx, { which: sql`c.state not in ('completed', 'ended')` });
  return rows.map((row) => readRow(ctx, row));
}

/** All calls, or the one of this key, with every figure. */
export async function countedCalls(ctx: Context, key?: CallKey): Promise<CountedCall[]> {
  const rows = await progressOf<Row & Further>(ctx, {
    which: key ? sql`c.kind::text = ${key.kind} and c.number = ${key.number}` : sql`true`,
    columns: sql`, "check".*, entry.*`,
    joins: sql`cross join lateral (${checkFigures(ctx)}) "check" cross join lateral (${entryFigures}) entry`,
  });
  return rows.map((row) => readRow(ctx, row));
}

function readRow<R extends Row>(
  ctx: Context,
  { noticeId, noticeState, noticeEndsOn, askedById, askedByName, ...row }: R,
) {
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
