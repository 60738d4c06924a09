import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { OrderState } from "@/lib/domain/community/order";
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

interface Open {
  id: string;
  number: string;
  kind: string;
  content: string;
  state: OrderState;
  dueOn: Date | null;
  priority: boolean;
  disputed: boolean;
}

/** The day of a community's worker: what is late first, then what is due soonest, and what waits by kind of work. */
export async function getCommunityToday(ctx: Context) {
  const { center, db, now } = ctx;
  const place = await ownPlace(ctx);
  const open = await db.$queryRaw<Open[]>`
    select o.id, o.number, o.kind, o.content, o.state::text as state, o.due_on as "dueOn", o.priority,
           a.disputed_at is not null as disputed
      from service_orders o left join order_askers a on a.center_id = o.center_id and a.order_id = o.id
     where o.center_id = ${center.id}::uuid and o.state in ('pending', 'waiting', 'offered', 'serving')
       and o.same_as_id is null
     order by o.priority desc, o.due_on nulls last, o.asked_at, o.id`;
  const all = open.map(({ dueOn, ...order }) => ({ ...order, dueOn: dueOn && fromUtcMidnight(dueOn) }));
  const day = chinaDate(now);
  const until = soonUntil(day, await holidaysWithin(ctx, day, addDays(day, 30)));
  const of = (state: OrderState) => all.filter((order) => order.state === state).length;
  const due = all.flatMap(({ dueOn }) => dueOn ?? []);
  return {
    ...{ place, orders: all.slice(0, 20), pending: of("pending"), waiting: of("waiting") },
    ...{
      late: due.filter((on) => on < day).length,
      soon: due.filter((on) => on >= day && on <= until).length,
    },
  };
}
