import type { Context } from "@/lib/db/context";
import { sql } from "@/lib/db/sql";
import type { CohortState } from "@/lib/domain/incubation/cohort-lifecycle";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";

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

interface CategoryEntries {
  category: string;
  incubated: number;
  present: number;
  graduated: number;
}

/** By category of the organization: ever entered, an organization that entered twice once; here now; graduated. */
export function categoryEntries(ctx: Context): Promise<CategoryEntries[]> {
  return ctx.db.$queryRaw<CategoryEntries[]>`
    select o.category::text as category, count(distinct o.id)::int as incubated,
      count(*) filter (where i.state::text = any(${[...presentStates]}))::int as present,
      count(*) filter (where i.state = 'graduated')::int as graduated
    from incubatees i join organizations o on o.center_id = i.center_id and o.id = i.organization_id
    where i.center_id = ${ctx.center.id}::uuid
    group by o.category`;
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
