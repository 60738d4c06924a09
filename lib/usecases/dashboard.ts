import type { Context } from "@/lib/db/context";
import { type Category, categories } from "@/lib/domain/categories";
import { chinaDate } from "@/lib/domain/china-time";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/civil-date";
import { notFound } from "@/lib/domain/errors";
import { admittedStates, type FunnelStage } from "@/lib/domain/funnel";
import type { CohortState } from "@/lib/domain/lifecycle/cohort";
import { stateToday } from "./cohort-record";
import { presentStates } from "./incubatee";

/** One batch in figures, each counted from its records. */
export interface CohortFigures extends Record<FunnelStage, number> {
  number: number;
  name: string;
  state: CohortState;
  opensOn: CivilDate;
  closesOn: CivilDate;
  /** Organizations that entered incubation. */
  incubated: number;
  /** All that entered up to and with this batch. */
  cumulative: number;
  /** Its organizations were recorded without applications, because it ended before the platform began. */
  beforePlatform: boolean;
}

interface CohortRow extends Record<FunnelStage, number> {
  number: number;
  name: string;
  state: CohortState;
  opensOn: Date;
  closesOn: Date;
  incubated: number;
  firstStart: Date | null;
}

async function cohortRows(ctx: Context): Promise<CohortRow[]> {
  return ctx.db.$queryRaw<CohortRow[]>`
    select c.number, c.name, c.state::text as state, c.opens_on as "opensOn", c.closes_on as "closesOn",
      a.applied, a.admitted, f.passed, g.signed, i.incubated, i.first_start as "firstStart"
    from cohorts c
    cross join lateral (
      select count(*)::int as applied,
        count(*) filter (where state::text = any(${[...admittedStates]}))::int as admitted
      from applications where center_id = c.center_id and cohort_id = c.id
    ) a
    cross join lateral (
      select count(*)::int as passed from formal_checks k
      join applications p on p.center_id = k.center_id and p.id = k.application_id
      where p.center_id = c.center_id and p.cohort_id = c.id and k.verdict = 'passed'
    ) f
    cross join lateral (
      select count(*)::int as signed from agreements
      where center_id = c.center_id and cohort_id = c.id and state = 'signed'
    ) g
    cross join lateral (
      select count(*)::int as incubated, min(started_on) as first_start from incubatees
      where center_id = c.center_id and cohort_id = c.id
    ) i
    where c.state <> 'preparing'
    order by c.number`;
}

interface CategoryRow {
  category: Category;
  incubated: number;
  present: number;
  graduated: number;
}

async function categoryRows(ctx: Context): Promise<CategoryRow[]> {
  return ctx.db.$queryRaw<CategoryRow[]>`
    select o.category::text as category, count(*)::int as incubated,
      count(*) filter (where i.state::text = any(${[...presentStates]}))::int as present,
      count(*) filter (where i.state = 'graduated')::int as graduated
    from incubatees i join organizations o on o.center_id = i.center_id and o.id = i.organization_id
    group by o.category`;
}

function figuresOf(ctx: Context, rows: readonly CohortRow[]): CohortFigures[] {
  let cumulative = 0;
  return rows.map(({ opensOn, firstStart: _, ...row }) => {
    cumulative += row.incubated;
    return {
      ...row,
      state: stateToday(ctx, row),
      opensOn: fromUtcMidnight(opensOn),
      closesOn: fromUtcMidnight(row.closesOn),
      cumulative,
      beforePlatform: row.applied === 0 && row.incubated > 0,
    };
  });
}

/** The figures a manager reports: the gates of each published batch, all that ever entered, and their categories. */
export async function getDashboard(ctx: Context, input: { cohort: number | null }) {
  const rows = await cohortRows(ctx);
  const byCategory = new Map((await categoryRows(ctx)).map((row) => [row.category, row]));
  const cohorts = figuresOf(ctx, rows);
  const sum = (key: "incubated" | "present" | "graduated") =>
    [...byCategory.values()].reduce((total, row) => total + row[key], 0);
  const chosen =
    input.cohort === null
      ? (cohorts.findLast(({ signed }) => signed > 0) ??
        cohorts.findLast(({ applied }) => applied > 0) ??
        null)
      : cohorts.find(({ number }) => number === input.cohort);
  if (chosen === undefined) throw notFound("批次");
  const starts = rows.flatMap(({ firstStart }) => (firstStart ? [fromUtcMidnight(firstStart)] : [])).sort();
  return {
    asOf: chinaDate(ctx.now),
    since: starts[0] ?? null,
    cohorts,
    chosen,
    incubated: sum("incubated"),
    present: sum("present"),
    graduated: sum("graduated"),
    categories: categories.map((category) => ({
      category,
      incubated: byCategory.get(category)?.incubated ?? 0,
    })),
  };
}
