import type { Context } from "@/lib/db/context";
import { type Sql, sql } from "@/lib/db/sql";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import type { CivilDate } from "@/lib/domain/base/civil-date";
import { readSought } from "@/lib/domain/base/sought";
import type { ApplicationChannel } from "@/lib/domain/recruitment/application/application-channel";
import type { ApplicationState } from "@/lib/domain/recruitment/application/application-lifecycle";
import { type CallKey, type CallKind, sameCall } from "@/lib/domain/recruitment/call/call-key";
import type { FunnelStage } from "@/lib/domain/recruitment/funnel";
import type { LegalStatus, Registration } from "@/lib/domain/registry/legal-status";
import { answered } from "../check/unchecked";
import { cameThrough } from "../funnel";
import { inApplication } from "../search";

export interface ApplicationFilter {
  call: CallKey | null;
  /** Of calls of this kind. */
  kind?: CallKind | null;
  state: ApplicationState | null;
  category: string | null;
  legalStatus: LegalStatus | null;
  /** How it came in. */
  channel?: ApplicationChannel | null;
  /** Those that came through this gate, as the dashboard counts them. */
  stage?: FunnelStage | null;
  /** Handed in on this day or later. */
  since?: CivilDate | null;
  /** In whose hands it is: one's own, nobody's, or with its correction answered and not checked since. */
  hand?: Hand | null;
  /** Part of a name, a credit code, a filing number or a receipt, as typed. */
  q: string;
  sort: "receipt" | "name";
  page: number;
  size: number;
}

export const hands = ["mine", "nobody", "answered"] as const;
export type Hand = (typeof hands)[number];

interface ListedRow extends Registration {
  id: string;
  handlerName: string | null;
  receipt: string;
  name: string;
  category: string;
  channel: ApplicationChannel;
  state: ApplicationState;
  submittedAt: Date;
}

/**
 * One page of the applications of the center, how many there are in each state under the same filter, and all batches
 * to choose from. A page beyond the end is the last one: the list grew shorter since its address was made.
 */
export async function listApplications(ctx: Context, filter: ApplicationFilter) {
  const { call, state, sort, size } = filter;
  const calls = await ctx.db.call.findMany({
    where: { centerId: ctx.center.id },
    select: { id: true, kind: true, number: true, name: true },
    orderBy: [{ opensOn: "desc" }, { number: "desc" }],
  });
  const matching = matchingAll(ctx, filter, calls);
  const counted = await ctx.db.$queryRaw<{ state: ApplicationState; count: number; onPaper: boolean }[]>`
    select a.state::text as state, count(*)::int as count, bool_or(a.channel <> 'online') as "onPaper"
    ${matching} group by a.state`;
  const counts: Partial<Record<ApplicationState, number>> = Object.fromEntries(
    counted.map(({ state, count }) => [state, count]),
  );
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  const total = state === null ? all : (counts[state] ?? 0);
  const pageCount = Math.max(1, Math.ceil(total / size));
  const page = Math.min(filter.page, pageCount);
  const rows = await ctx.db.$queryRaw<ListedRow[]>`
    select a.id, a.handler_name as "handlerName", a.receipt, a.name, a.category::text as category, a.channel::text as channel, a.legal_status::text as "legalStatus",
      a.credit_code as "creditCode", a.filing_number as "filingNumber", a.state::text as state, a.submitted_at as "submittedAt"
    ${matching} and ${state ? sql`a.state = ${state}::application_state` : sql`true`}
    order by ${orderOf(sort, call)}
    limit ${size} offset ${(page - 1) * size}`;
  const hasPaper = filter.channel != null || counted.some(({ onPaper }) => onPaper);
  return { calls, rows, counts, all, total, page, pageCount, hasPaper };
}

function inHand({ actor }: Context, hand: Hand): Sql {
  switch (hand) {
    case "mine":
      return sql`a.handler_id = ${actor.userId}::uuid`;
    case "nobody":
      return sql`a.handler_id is null`;
    case "answered":
      return answered;
  }
}

/** Newest batch first, and within it by receipt: in one batch the order of an index, whatever its size. */
function orderOf(sort: ApplicationFilter["sort"], call: CallKey | null): Sql {
  if (sort === "name") return sql`a.name, a.receipt`;
  return call ? sql`a.receipt` : sql`c.opens_on desc, c.number desc, a.receipt`;
}

/** The applications under a filter, in any state: what follows the columns of a statement. */
function matchingAll(
  ctx: Context,
  { call, kind, category, legalStatus, channel, stage, since, hand, q }: ApplicationFilter,
  calls: readonly (CallKey & { id: string })[],
): Sql {
  const chosen = call && calls.find((one) => sameCall(one, call));
  const sought = readSought(q);
  return sql`
    from applications a ${call ? sql`` : sql`join calls c on c.center_id = a.center_id and c.id = a.call_id`}
    where a.center_id = ${ctx.center.id}::uuid
      and ${call ? sql`a.call_id = ${chosen?.id ?? null}::uuid` : sql`true`}
      and ${kind && !call ? sql`c.kind = ${kind}::call_kind` : sql`true`}
      and ${category ? sql`a.category::text = ${category}` : sql`true`}
      and ${legalStatus ? sql`a.legal_status::text = ${legalStatus}` : sql`true`}
      and ${channel ? sql`a.channel = ${channel}::application_channel` : sql`true`}
      and ${stage ? cameThrough(ctx, stage) : sql`true`}
      and ${hand ? inHand(ctx, hand) : sql`true`}
      and ${since ? sql`a.submitted_at >= ${chinaDayStart(since)}` : sql`true`}
      and ${sought ? inApplication(sought) : sql`true`}`;
}
