import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import type { OrderState } from "@/lib/domain/community/order";
import { soonUntil } from "@/lib/domain/community/order-acts";
import type { OwnLine } from "../base/own-today";
import type { AreaToday } from "../base/today";
import { holidaysWithin } from "../center/calendar-day";
import { groupsToConfirm } from "./filing-confirmation";

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
    {
      permission: "hours.confirm",
      words: (count) => `${count} 条服务时长待确认`,
      at: "desk/hours?state=recorded",
      rows: ({ center }) => sql`
        select served_on::timestamptz as since from service_hours
         where center_id = ${center.id}::uuid and state = 'recorded'`,
    },
    {
      permission: "mobilization.edit",
      words: (count) => `${count} 次拉动进行中，待登记到场、小结`,
      at: "desk/mobilizations?state=running",
      rows: ({ center }) => sql`
        select called_at as since from mobilizations where center_id = ${center.id}::uuid and ended_at is null`,
    },
  ],
  stands: [
    {
      permission: "filing.view",
      words: (count) => `${count} 家备案组织今年还没有确认`,
      at: "desk/filings?state=open",
      rows: groupsToConfirm,
    },
  ],
  falls: [
    {
      permission: "mobilization.view",
      words: (name) => `“${name}”回应截止`,
      at: (key) => `desk/mobilizations/${key}`,
      rows: ({ center }) => sql`
        select (answer_by at time zone 'Asia/Shanghai')::date as day, name, id::text as key from mobilizations
         where center_id = ${center.id}::uuid and ended_at is null`,
    },
    {
      permission: "partnership.view",
      words: (name) => `${name}的共建到期`,
      at: (key) => `desk/partnerships/${key}`,
      rows: ({ center }) => sql`
        select t.ends_on as day, coalesce(o.name, b.name) as name, t.id::text as key from partnerships t
          left join organizations o on o.center_id = t.center_id and o.id = t.organization_id
          left join bodies b on b.center_id = t.center_id and b.id = t.body_id
         where t.center_id = ${center.id}::uuid and t.ended_on is null and t.ends_on is not null`,
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
  {
    words: (count) => `${count} 单居民点单可以抢单`,
    at: () => "orders?state=offered&to=all",
    rows: ({ center }) => sql`
      select count(*)::text as name, null::date as due, null::text as help, '' as key from order_dispatches
       where center_id = ${center.id}::uuid and open and state = 'offered' having count(*) > 0`,
  },
  {
    words: (name) => `回应拉动：${name}`,
    at: (key) => `mobilizations/${key}`,
    rows: ({ center, scope }) => sql`
      select m.name || '（' || t.name || '）' as name, (m.answer_by at time zone 'Asia/Shanghai')::date as due,
             null::text as help, a.id::text as key
        from mobilization_answers a
        join volunteer_teams t on t.center_id = a.center_id and t.id = a.team_id
        join mobilizations m on m.center_id = a.center_id and m.id = a.mobilization_id
       where a.center_id = ${center.id}::uuid and t.organization_id = ${scope.organization}::uuid
         and a.answer = 'none' and m.ended_at is null`,
  },
  {
    words: (place) => `与${place}的共建到期`,
    at: (key) => `partnerships/${key}`,
    rows: ({ center, scope }) => sql`
      select l.name, t.ends_on as due, null::text as help, t.id::text as key
        from partnerships t join places l on l.center_id = t.center_id and l.id = t.place_id
       where t.center_id = ${center.id}::uuid and t.organization_id = ${scope.organization}::uuid
         and t.ended_on is null and t.ends_on is not null`,
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
    ...{ orders: all.slice(0, 20), pending: of("pending"), waiting: of("waiting") },
    ...{
      late: due.filter((on) => on < day).length,
      soon: due.filter((on) => on >= day && on <= until).length,
    },
  };
}
