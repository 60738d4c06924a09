import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { type CountedOrders, doneOrderStates } from "@/lib/domain/community/figures";
import { type OrderState, openOrderStates } from "@/lib/domain/community/order";
import { isOverdue, soonUntil } from "@/lib/domain/community/order-acts";
import { idsFound } from "../../base/search";
import { holidaysWithin } from "../../center/calendar-day";
import { wordsToFind } from "../../center/option-list";
import { momentsWithin, type Period } from "../../projects/filter";
import { placesOfVisit } from "../../registry/place-choice";
import { orderSearch } from "../search";

/** The period is of the days on which they were asked. */
export interface OrderQuery extends PageQuery, Period {
  state: OrderState | null;
  kind: string | null;
  /** "late" or "soon". */
  late: string | null;
  /** Those that a figure counts. */
  counted: CountedOrders | null;
  /** Part of what is asked, of the number, or of who asks, as typed. */
  q: string;
}

/** Before today, or up to the next working day. */
async function dueWithin(ctx: Context, which: string) {
  const today = chinaDate(ctx.now);
  if (which === "late") return { lt: toUtcMidnight(today) };
  const soon = soonUntil(today, await holidaysWithin(ctx, today, addDays(today, 30)));
  return { gte: toUtcMidnight(today), lte: toUtcMidnight(soon) };
}

export type OrderRow = Awaited<ReturnType<typeof listOrders>>["rows"][number];

const countedAs = {
  done: { state: { in: [...doneOrderStates] } },
  rated: { rating: { not: null } },
} satisfies Record<CountedOrders, unknown>;

/** One page of the orders that the visit sees, what is due first on top, then the latest; those joined to another stand apart. */
export async function listOrders(ctx: Context, query: OrderQuery) {
  const { center, db, now } = ctx;
  const { state, kind, late, counted, q } = query;
  const today = chinaDate(now);
  const ids = await idsFound(ctx, orderSearch, q);
  const own = await placesOfVisit(ctx);
  const where = {
    centerId: center.id,
    ...(own && { OR: [{ placeId: { in: own } }, { handlerId: { in: own } }] }),
    ...(kind && { kind }),
    ...(late && { state: { in: [...openOrderStates] }, dueOn: await dueWithin(ctx, late) }),
    askedAt: momentsWithin(query),
    ...(counted && { AND: countedAs[counted] }),
    ...(ids ? { id: { in: ids } } : { sameAsId: null }),
  };
  const groups = await db.serviceOrder.groupBy({ by: ["state"], where, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const found = await db.serviceOrder.findMany({
    where: { AND: [where, state ? { state } : {}] },
    select: {
      ...{ id: true, number: true, kind: true, content: true, state: true, priority: true, dueOn: true },
      ...{ askedAt: true, sameAsId: true, rating: true, doneAt: true, source: true },
      place: { select: { name: true } },
      handler: { select: { name: true } },
      asker: { select: { name: true, phone: true, address: true, disputedAt: true } },
      orderDispatches: {
        where: { state: { in: ["offered", "accepted", "done"] } },
        select: { taker: true },
        orderBy: { dispatchedAt: "desc" },
        take: 1,
      },
    },
    orderBy: [{ state: "asc" }, { priority: "desc" }, { dueOn: "asc" }, { askedAt: "desc" }, { id: "desc" }],
    ...window,
  });
  const rows = found.map(({ dueOn, orderDispatches, ...row }) => {
    const due = dueOn && fromUtcMidnight(dueOn);
    const late = isOverdue({ state: row.state, dueOn: due }, today);
    return { ...row, dueOn: due, late, taker: orderDispatches[0]?.taker ?? null };
  });
  return { ...listed, rows, options: { kind: await wordsToFind(ctx, "orderKind") } };
}
