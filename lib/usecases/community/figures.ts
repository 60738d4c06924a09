import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { doneOrderStates } from "@/lib/domain/community/figures";
import type { OrderState } from "@/lib/domain/community/order";
import { momentsWithin, type Period } from "../projects/filter";
import { getCoverage } from "../registry/coverage";
import { standingTallies } from "./tally";
import { modeNow } from "./volunteer/mobilization";

interface Group {
  kind: string;
  state: OrderState;
  count: number;
  rated: number;
  stars: number;
}

interface Counted {
  serviceItems: number;
  assistedHelped: number;
  partnerships: number;
  jointActivities: number;
  teams: number;
  volunteers: number;
  volunteering: number;
  serviceHours: number;
}

/**
 * Orders asked within the period; what was asked by several is one. The days are asked for only where there are any:
 * in the plan for all values they would look so narrow that PostgreSQL sorts all orders instead of reading them in order.
 */
async function orderFigures({ center, db }: Context, period: Period) {
  const { gte, lt } = momentsWithin(period);
  const groups = await db.$queryRaw<Group[]>`
    select kind, state::text as state, count(*)::int as count, count(rating)::int as rated,
           coalesce(sum(rating), 0)::int as stars
      from service_orders
     where center_id = ${center.id}::uuid and same_as_id is null
       ${gte ? sql`and asked_at >= ${gte}` : sql``} ${lt ? sql`and asked_at < ${lt}` : sql``}
     group by kind, state`;
  const sum = (of: "count" | "rated" | "stars", some: readonly Group[] = groups) =>
    some.reduce((total, group) => total + group[of], 0);
  const by = <K extends "kind" | "state">(key: K) =>
    [...Map.groupBy(groups, (group) => group[key])]
      .map(([of, some]) => ({ of, count: sum("count", some) }))
      .sort((one, other) => other.count - one.count);
  const rated = sum("rated");
  return {
    orders: sum("count"),
    ordersDone: sum(
      "count",
      groups.filter(({ state }) => doneOrderStates.some((done) => done === state)),
    ),
    ordersRated: rated,
    /** To one decimal place. */
    rating: rated === 0 ? null : Math.round((sum("stars") * 10) / rated) / 10,
    kinds: by("kind"),
    states: by("state"),
  };
}

/**
 * Teams, volunteers and the catalogue stand as of now; all others are of the period. Linked activities are few among
 * all: each is looked up by its key, and the others are not read.
 */
async function peopleFigures({ center, db }: Context, { from, to }: Period): Promise<Counted> {
  const [first, last] = [from ?? "-infinity", to ?? "infinity"];
  const [counted] = await db.$queryRaw<Counted[]>`
    with helped as (
      select o.assisted_id from service_orders o
        left join service_orders m on m.center_id = o.center_id and m.id = o.same_as_id
       where o.center_id = ${center.id}::uuid and o.assisted_id is not null
         and (coalesce(m.done_at, o.done_at) at time zone 'Asia/Shanghai')::date
           between ${first}::date and ${last}::date
      union
      select assisted_id from distributions
       where center_id = ${center.id}::uuid and assisted_id is not null and voided_at is null
         and handed_on between ${first}::date and ${last}::date)
    select
      (select count(*)::int from community_services
        where center_id = ${center.id}::uuid and archived_at is null) as "serviceItems",
      (select count(*)::int from helped) as "assistedHelped",
      (select count(distinct coalesce(organization_id, body_id))::int from partnerships
        where center_id = ${center.id}::uuid and ended_on is null
          and starts_on between ${first}::date and ${last}::date) as partnerships,
      (select count(*)::int
         from (select distinct activity_id from partnership_activities where center_id = ${center.id}::uuid) l
        where (select a.state <> 'voided' and a.held_on between ${first}::date and ${last}::date from activities a
                where a.center_id = ${center.id}::uuid and a.id = l.activity_id)) as "jointActivities",
      (select count(*)::int from volunteer_teams
        where center_id = ${center.id}::uuid and dissolved_on is null) as teams,
      (select count(*)::int from volunteers where center_id = ${center.id}::uuid and left_on is null) as volunteers,
      h.volunteering, h."serviceHours"
      from (select count(*)::int as volunteering, coalesce(sum(hours), 0)::float as "serviceHours"
              from service_hours
             where center_id = ${center.id}::uuid and state = 'confirmed'
               and served_on between ${first}::date and ${last}::date) h`;
  if (!counted) throw new Error("a statement of counts always answers with a row");
  return counted;
}

/**
 * The community's side in figures, each counted from its records, and beside them, never among them, what was told of
 * the time before.
 */
export async function communityFigures(ctx: Context, period: Period = { from: null, to: null }) {
  const orders = await orderFigures(ctx, period);
  const people = await peopleFigures(ctx, period);
  const { communities, organizations, mean, below } = await getCoverage(ctx);
  return {
    figures: {
      ...orders,
      ...people,
      ...{ communities, covering: organizations, coverage: mean },
    },
    below: below.length,
    tallies: await standingTallies(ctx),
    mode: await modeNow(ctx),
  };
}
