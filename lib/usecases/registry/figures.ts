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

interface Row extends Sums {
  kind: ActivityKind;
  brandId: string | null;
  brand: string | null;
  organization: string | null;
}

/** Confirmed activities by kind and brand: all that figures say of them, in one statement. */
function sumsByKindAndBrand({ center, db }: Context): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    select s.*, b.name as brand, o.name as organization
    from (select kind::text as kind, brand_id as "brandId", count(*)::int as activities, sum(events)::int as events,
        coalesce(sum(attendances), 0)::int as attendances, coalesce(sum(households), 0)::int as households,
        coalesce(sum(volunteers), 0)::int as volunteers, coalesce(sum(hours), 0)::float as hours
        from activities where center_id = ${center.id}::uuid and state = 'confirmed'
       group by kind, brand_id) s
    left join brands b on b.center_id = ${center.id}::uuid and b.id = s."brandId"
    left join organizations o on o.center_id = b.center_id and o.id = b.organization_id
    order by s.kind, b.name`;
}

function together(rows: readonly Sums[]): Sums {
  const sum = (key: keyof Sums) => rows.reduce((total, row) => total + row[key], 0);
  return {
    activities: sum("activities"),
    events: sum("events"),
    attendances: sum("attendances"),
    households: sum("households"),
    volunteers: sum("volunteers"),
    hours: sum("hours"),
  };
}

/** What was done for people, in four figures, and the kinds and the brands behind them, the busiest first. */
export async function activityFigures(ctx: Context) {
  const rows = await sumsByKindAndBrand(ctx);
  const held = together(rows.filter(({ kind }) => !countedApart.some((apart) => apart === kind)));
  const branded = rows.filter(({ brandId }) => brandId !== null);
  const kinds = [...Map.groupBy(rows, ({ kind }) => kind)]
    .map(([kind, some]) => ({ kind, ...together(some) }))
    .sort((one, other) => other.activities - one.activities);
  const brands = [...Map.groupBy(branded, ({ brandId }) => brandId ?? "")]
    .map(([id, some]) => {
      const { brand: name, organization } = some[0] ?? { brand: null, organization: null };
      return { id, name: name ?? "", organization: organization ?? "", ...together(some) };
    })
    .sort((one, other) => other.events - one.events);
  return {
    activities: held.activities,
    attendances: held.attendances,
    brandSessions: together(branded).events,
    visits: together(rows.filter(({ kind }) => kind === "visit")).events,
    kinds,
    brands,
  };
}
