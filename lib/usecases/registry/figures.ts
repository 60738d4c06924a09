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

/** The four figures of what was done, from the same rows as the tables beside them. */
export async function activityFigures(ctx: Context) {
  const kinds = await activitiesByKind(ctx);
  const brands = await activitiesByBrand(ctx);
  const held = kinds.filter(({ kind }) => !countedApart.some((apart) => apart === kind));
  const total = (rows: readonly Partial<Sums>[], key: keyof Sums) =>
    rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);
  return {
    kinds,
    brands,
    activities: total(held, "activities"),
    attendances: total(held, "attendances"),
    brandSessions: total(brands, "events"),
    visits: kinds.find(({ kind }) => kind === "visit")?.events ?? 0,
  };
}
