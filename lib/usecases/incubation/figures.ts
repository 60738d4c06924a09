import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays } from "@/lib/domain/base/civil-date";
import type { CohortState } from "@/lib/domain/incubation/cohort-lifecycle";
import { roundPoints } from "@/lib/domain/incubation/exchange/balance";
import { usageDays, useRate } from "@/lib/domain/incubation/figures";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";

/** Organizations that entered incubation out of a call `c` of a statement. */
export const entryFigures = sql`
  select count(*)::int as incubated
  from incubatees i join cohorts k on k.center_id = i.center_id and k.id = i.cohort_id
  where k.center_id = c.center_id and k.call_id = c.id`;

interface CohortEntries {
  number: number;
  name: string;
  state: CohortState;
  callId: string | null;
  startedOn: Date;
  incubated: number;
  /** Organizations that entered up to and with this batch, each counted once. */
  cumulative: number;
}

/** The batches in incubation and how many organizations entered with each, the first one first. */
export function cohortEntries(ctx: Context): Promise<CohortEntries[]> {
  return ctx.db.$queryRaw<CohortEntries[]>`
    select k.number, k.name, k.state::text as state, k.call_id as "callId", k.started_on as "startedOn",
      (select count(*)::int from incubatees i where i.center_id = k.center_id and i.cohort_id = k.id) as incubated,
      (select count(distinct i.organization_id)::int
        from incubatees i join cohorts e on e.center_id = i.center_id and e.id = i.cohort_id
        where i.center_id = k.center_id and e.number <= k.number) as cumulative
    from cohorts k where k.center_id = ${ctx.center.id}::uuid
    order by k.number`;
}

export interface Entries {
  /** Organizations that ever entered, one that entered twice once. */
  incubated: number;
  present: number;
  graduated: number;
  left: number;
  evicted: number;
}

interface SortedEntries extends Entries {
  category: string;
  legalStatus: LegalStatus;
}

/** What became of all that ever entered, by category and by legal status of the organization today. */
export function sortedEntries(ctx: Context): Promise<SortedEntries[]> {
  return ctx.db.$queryRaw<SortedEntries[]>`
    select o.category::text as category, o.legal_status::text as "legalStatus", count(distinct o.id)::int as incubated,
      count(*) filter (where i.state::text = any(${[...presentStates]}))::int as present,
      count(*) filter (where i.state = 'graduated')::int as graduated,
      count(*) filter (where i.state = 'left')::int as left,
      count(*) filter (where i.state = 'evicted')::int as evicted
    from incubatees i join organizations o on o.center_id = i.center_id and o.id = i.organization_id
    where i.center_id = ${ctx.center.id}::uuid
    group by o.category, o.legal_status`;
}

/** The latest entry of each organization up to and with a batch: the entries behind a cumulative figure. */
export async function latestEntries(ctx: Context, through: number): Promise<string[]> {
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    select distinct on (i.organization_id) i.id
    from incubatees i join cohorts k on k.center_id = i.center_id and k.id = i.cohort_id
    where i.center_id = ${ctx.center.id}::uuid and k.number <= ${through}::int
    order by i.organization_id, k.number desc`;
  return rows.map(({ id }) => id);
}

/** Organizations that are here now. */
export async function presentCount({ center, db }: Context): Promise<number> {
  return db.incubatee.count({ where: { centerId: center.id, state: { in: [...presentStates] } } });
}

interface Used {
  id: string;
  name: string;
  opensAt: string;
  closesAt: string;
  bookings: number;
  hours: number;
}

/** How much each room that is booked by the hour was used, over `usageDays` whole days, the busiest first. */
async function roomsUsed({ center, db, now }: Context) {
  const today = chinaDate(now);
  const [from, to] = [addDays(today, -usageDays), addDays(today, -1)];
  const found = await db.$queryRaw<Used[]>`
    select v.id, v.name, v.opens_at as "opensAt", v.closes_at as "closesAt", count(b.id)::int as bookings,
      coalesce(sum(extract(epoch from b.ends_at - b.starts_at)) / 3600, 0)::float8 as hours
      from venues v
      left join bookings b on b.center_id = v.center_id and b.venue_id = v.id and b.state = 'booked'
        and b.starts_at >= ${chinaDayStart(from)} and b.starts_at < ${chinaDayStart(today)}
     where v.center_id = ${center.id}::uuid and v.bookable and (v.archived_at is null or b.id is not null)
     group by v.id, v.name, v.opens_at, v.closes_at
     order by hours desc, v.name, v.id`;
  return { from, to, rooms: found.map((room) => ({ ...room, rate: useRate(room.hours, room) })) };
}

/** What both sides of the exchange confirmed, in points, and how many lines wait. */
async function exchanged({ center, db }: Context) {
  const groups = await db.exchangeEntry.groupBy({
    by: ["direction", "state"],
    where: { centerId: center.id },
    _sum: { credit: true },
    _count: true,
  });
  const points = (direction: "given" | "returned") => {
    const group = groups.find((one) => one.state === "confirmed" && one.direction === direction);
    return Number(group?._sum.credit ?? 0);
  };
  const waiting = groups
    .filter(({ state }) => state === "proposed")
    .reduce((sum, { _count }) => sum + _count, 0);
  const [given, returned] = [points("given"), points("returned")];
  return { given, returned, balance: roundPoints(returned - given), waiting };
}

/** The use of rooms, and what was given and returned for it. */
export async function spaceFigures(ctx: Context) {
  return { space: await roomsUsed(ctx), exchange: await exchanged(ctx) };
}
