import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { openOrderStates } from "@/lib/domain/community/order";
import { soonUntil } from "@/lib/domain/community/order-acts";
import type { OwnLine } from "../base/own-today";
import type { AreaToday } from "../base/today";
import { holidaysWithin } from "../center/calendar-day";
import { ownPlace } from "./own-place";

/** What the desk of the center sees of the community's side: orders that nobody has done in time. */
export const communityToday: AreaToday = {
  waits: [
    {
      permission: "order.view",
      words: (count) => `${count} 单居民点单已逾期`,
      at: "desk/orders?late=late",
      rows: ({ center, now }) => sql`
        select asked_at as since from service_orders
         where center_id = ${center.id}::uuid and state in ('pending', 'waiting', 'offered', 'serving')
           and same_as_id is null and due_on < ${chinaDate(now)}::date`,
    },
  ],
};

/** What an organization sees in its portal: what was offered to it, and what it took. */
export const communityOwnToday: readonly OwnLine[] = [
  {
    words: (name) => `答复派单：${name}`,
    at: (key) => `orders/${key}`,
    rows: ({ center, scope }) => sql`
      select o.kind as name, o.due_on as due, null::text as help, d.id::text as key
        from order_dispatches d join service_orders o on o.center_id = d.center_id and o.id = d.order_id
       where d.center_id = ${center.id}::uuid and d.organization_id = ${scope.organization}::uuid
         and d.state = 'offered'`,
  },
  {
    words: (name) => `办理接下的点单：${name}`,
    at: (key) => `orders/${key}`,
    rows: ({ center, scope }) => sql`
      select o.kind as name, o.due_on as due, null::text as help, d.id::text as key
        from order_dispatches d join service_orders o on o.center_id = d.center_id and o.id = d.order_id
       where d.center_id = ${center.id}::uuid and d.organization_id = ${scope.organization}::uuid
         and d.state = 'accepted'`,
  },
];

/** How many open orders are late, and how many will be after the next working day. */
async function dueCounts({ center, db }: Context, { day, soon }: { day: CivilDate; soon: CivilDate }) {
  const [counted] = await db.$queryRaw<{ late: number; soon: number }[]>`
    select count(*) filter (where due_on < ${day}::date)::int as late,
           count(*) filter (where due_on between ${day}::date and ${soon}::date)::int as soon
      from service_orders
     where center_id = ${center.id}::uuid and state in ('pending', 'waiting', 'offered', 'serving')
       and same_as_id is null`;
  return counted ?? { late: 0, soon: 0 };
}

/** The day of a community's worker: what is late first, then what is due soonest, and what waits by kind of work. */
export async function getCommunityToday(ctx: Context) {
  const { center, db, now } = ctx;
  const place = await ownPlace(ctx);
  const open = { centerId: center.id, state: { in: [...openOrderStates] }, sameAsId: null };
  const groups = await db.serviceOrder.groupBy({ by: ["state"], where: open, _count: true });
  const day = chinaDate(now);
  const soon = soonUntil(day, await holidaysWithin(ctx, day, addDays(day, 30)));
  const due = await dueCounts(ctx, { day, soon });
  const found = await db.serviceOrder.findMany({
    where: open,
    select: {
      ...{ id: true, number: true, kind: true, content: true, state: true, dueOn: true, priority: true },
      asker: { select: { disputedAt: true } },
    },
    orderBy: [
      { priority: "desc" },
      { dueOn: { sort: "asc", nulls: "last" } },
      { askedAt: "asc" },
      { id: "asc" },
    ],
    take: 20,
  });
  const orders = found.map(({ dueOn, asker, ...order }) => {
    return { ...order, dueOn: dueOn && fromUtcMidnight(dueOn), disputed: Boolean(asker?.disputedAt) };
  });
  const counts = Object.fromEntries(groups.map(({ state, _count }) => [state, _count]));
  return { place, orders, ...due, pending: counts.pending ?? 0, waiting: counts.waiting ?? 0 };
}
