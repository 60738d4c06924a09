import type { Context } from "@/lib/db/context";
import type { ActivityKind } from "@/lib/domain/registry/activity";
import { countedApart } from "@/lib/domain/registry/figures";

interface Sums {
  activities: number;
  events: number;
  attendances: number;
  households: number;
  volunteers: number;
  hours: number;
}

/** Confirmed activities by kind; what is counted apart stands in lines of its own. */
export function activitiesByKind({ center, db }: Context): Promise<(Sums & { kind: ActivityKind })[]> {
  return db.$queryRaw`
    select kind::text as kind, count(*)::int as activities, sum(events)::int as events,
      coalesce(sum(attendances), 0)::int as attendances, coalesce(sum(households), 0)::int as households,
      coalesce(sum(volunteers), 0)::int as volunteers, coalesce(sum(hours), 0)::float as hours
    from activities where center_id = ${center.id}::uuid and state = 'confirmed'
    group by kind order by activities desc, kind`;
}

/** Confirmed activities by brand, the busiest first. */
export function activitiesByBrand({ center, db }: Context): Promise<
  {
    id: string;
    name: string;
    organization: string;
    activities: number;
    events: number;
    attendances: number;
  }[]
> {
  return db.$queryRaw`
    select b.id, b.name, o.name as organization, count(*)::int as activities, sum(a.events)::int as events,
      coalesce(sum(a.attendances), 0)::int as attendances
    from activities a
      join brands b on b.center_id = a.center_id and b.id = a.brand_id
      join organizations o on o.center_id = b.center_id and o.id = b.organization_id
    where a.center_id = ${center.id}::uuid and a.state = 'confirmed'
    group by b.id, b.name, o.name order by events desc, b.name`;
}

interface ActivityTotals {
  /** Held for people: without what is counted apart. */
  activities: number;
  attendances: number;
  brandSessions: number;
  visits: number;
}

/** What was done for people, in four figures. */
export async function activityTotals({ center, db }: Context): Promise<ActivityTotals> {
  const [totals] = await db.$queryRaw<ActivityTotals[]>`
    select count(*) filter (where kind::text <> all(${[...countedApart]}))::int as activities,
      coalesce(sum(attendances) filter (where kind::text <> all(${[...countedApart]})), 0)::int as attendances,
      coalesce(sum(events) filter (where brand_id is not null), 0)::int as "brandSessions",
      coalesce(sum(events) filter (where kind = 'visit'), 0)::int as visits
    from activities where center_id = ${center.id}::uuid and state = 'confirmed'`;
  if (!totals) throw new Error("sums are one row");
  return totals;
}

/** The same with the kinds and the brands behind them. */
export async function activityFigures(ctx: Context) {
  const totals = await activityTotals(ctx);
  return { ...totals, kinds: await activitiesByKind(ctx), brands: await activitiesByBrand(ctx) };
}
