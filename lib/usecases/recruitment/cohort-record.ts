import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { type CohortState, cohortStateOn } from "@/lib/domain/recruitment/cohort-lifecycle";

/** The cohort of this center by its number, 第几批, as the address names it. */
export async function cohortByNumber(ctx: Context, number: number) {
  const cohort = await ctx.db.cohort.findFirst({ where: { number } });
  if (!cohort) throw notFound("批次");
  return cohort;
}

/**
 * The cohort, locked until the transaction ends: for rules that count or rank its rows.
 * Marks, checks and the ranking of one cohort are therefore written one after the other.
 */
export async function lockCohort(ctx: Context, id: string) {
  await ctx.db.$queryRaw`select 1 from cohorts where id = ${id}::uuid for update`;
  const cohort = await ctx.db.cohort.findFirst({ where: { id } });
  if (!cohort) throw notFound("批次");
  return cohort;
}

/** The state of a stored batch today: see `cohortStateOn`. */
export function stateToday(ctx: Context, cohort: { state: CohortState; closesOn: Date }): CohortState {
  return cohortStateOn(
    { state: cohort.state, closesOn: fromUtcMidnight(cohort.closesOn) },
    chinaDate(ctx.now),
  );
}
