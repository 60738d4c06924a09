import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import {
  type OpportunityDirection,
  type OpportunityState,
  type OpportunityTopic,
  stateOn,
} from "@/lib/domain/projects/giving/opportunity";
import { idsFound } from "../../base/search";
import { opportunitySearch } from "./giving-search";

export interface OpportunityQuery extends PageQuery {
  state: OpportunityState | null;
  direction: OpportunityDirection | null;
  topic: OpportunityTopic | null;
  /** Part of the title, or of who needs or offers it, as typed. */
  q: string;
}

export type OpportunityRow = Awaited<ReturnType<typeof listOpportunities>>["rows"][number];

function today({ now }: Context): Date {
  return toUtcMidnight(chinaDate(now));
}

/** Posted, and past its last day. */
function lapsed(ctx: Context) {
  return { state: "posted" as const, closesOn: { lt: today(ctx) } };
}

/** The rows that are in a state today. */
function inState(ctx: Context, state: OpportunityState | null) {
  if (state === "closed") return { OR: [{ state }, lapsed(ctx)] };
  if (state === "posted") return { state, OR: [{ closesOn: null }, { closesOn: { gte: today(ctx) } }] };
  return state === null ? {} : { state };
}

/** As it stands today, by its day. */
export function shownOpportunity<T extends { state: OpportunityState; closesOn: Date | null }>(
  { closesOn: last, state: stored, ...row }: T,
  now: Date,
) {
  const closesOn = last && fromUtcMidnight(last);
  return { ...row, closesOn, stored, state: stateOn({ state: stored, closesOn }, chinaDate(now)) };
}

/** One page, the latest first: at the desk of all, in the portal of the own and of what is posted or was answered. */
export async function listOpportunities(ctx: Context, query: OpportunityQuery) {
  const { center, db, scope, now } = ctx;
  const { state, direction, topic, q } = query;
  const ids = await idsFound(ctx, opportunitySearch, q);
  const where = {
    centerId: center.id,
    ...(direction && { direction }),
    ...(topic && { topic }),
    ...(ids && { id: { in: ids } }),
  };
  const stored = await db.opportunity.groupBy({ by: ["state"], where, _count: true });
  const past = await db.opportunity.count({ where: { ...where, ...lapsed(ctx) } });
  const { window, ...listed } = countedPage(byToday(stored, past), query);
  const found = await db.opportunity.findMany({
    where: { AND: [where, inState(ctx, state)] },
    include: { replies: { select: { organizationId: true, state: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(({ replies, ...row }) => ({
    ...shownOpportunity(row, now),
    mine: row.organizationId === (scope.organization ?? null),
    replies: replies.filter((reply) => reply.state !== "withdrawn").length,
    ownReply: replies.find(({ organizationId }) => organizationId === scope.organization)?.state ?? null,
  }));
  return { ...listed, rows };
}

/** The counts with what has passed its day among the closed. */
function byToday(stored: readonly { state: OpportunityState; _count: number }[], past: number) {
  const counts = new Map(stored.map(({ state, _count }) => [state, _count]));
  if (past > 0) {
    counts.set("posted", (counts.get("posted") ?? 0) - past);
    counts.set("closed", (counts.get("closed") ?? 0) + past);
  }
  return [...counts].map(([state, _count]) => ({ state, _count }));
}
