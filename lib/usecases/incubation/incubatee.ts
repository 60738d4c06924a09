import type { Context } from "@/lib/db/context";
import { literally } from "@/lib/db/literally";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { cleanName, toPlainCode } from "@/lib/domain/base/text-input";
import type { IncubationState } from "@/lib/domain/incubation/incubatee-lifecycle";
import type { Category } from "@/lib/domain/registry/categories";

const pageSize = 15;

/** In the house today, whether in the regular term or past it. */
export const presentStates: readonly IncubationState[] = ["incubating", "extended", "awaitingAssessment"];

export interface IncubateeFilter {
  cohort: number | null;
  /** All batches up to and with this one: what a cumulative figure counts. */
  through?: number | null;
  /** "present": all of `presentStates`. */
  state: IncubationState | "present" | null;
  category: Category | null;
  /** Part of a name, a credit code or an agreement number, as typed. */
  q: string;
  page: number;
}

function matching(typed: string) {
  const q = cleanName(typed);
  if (q === "") return {};
  const code = toPlainCode(q).toUpperCase();
  return {
    OR: [
      { organization: { name: { contains: literally(q), mode: "insensitive" as const } } },
      { organization: { creditCode: { contains: literally(code) } } },
      { agreement: { number: { contains: literally(code) } } },
    ],
  };
}

function statesOf(
  state: IncubateeFilter["state"],
  all: readonly IncubationState[],
): readonly IncubationState[] {
  if (state === null) return all;
  return state === "present" ? presentStates : [state];
}

/** One page of the organizations that ever entered, the latest batch first, and their counts by state. */
export async function listIncubatees(ctx: Context, filter: IncubateeFilter) {
  const cohorts = await ctx.db.cohort.findMany({
    where: { incubatees: { some: {} } },
    select: { id: true, number: true, name: true },
    orderBy: { number: "desc" },
  });
  const chosen = cohorts.find(({ number }) => number === filter.cohort);
  const scope = {
    ...(filter.cohort === null ? {} : { cohortId: { in: chosen ? [chosen.id] : [] } }),
    ...(filter.through ? { cohort: { number: { lte: filter.through } } } : {}),
    ...(filter.category === null ? {} : { organization: { category: filter.category } }),
    // Under AND: the search names `organization` too, and must not replace the category.
    AND: [matching(filter.q)],
  };
  const groups = await ctx.db.incubatee.groupBy({ by: ["state"], where: scope, _count: true });
  const counts = new Map(groups.map(({ state, _count }) => [state, _count]));
  const all = groups.reduce((sum, { _count }) => sum + _count, 0);
  const states = statesOf(filter.state, [...counts.keys()]);
  const total = states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(filter.page, pageCount);
  const incubatees = await ctx.db.incubatee.findMany({
    where: { ...scope, ...(filter.state === null ? {} : { state: { in: [...states] } }) },
    select: {
      id: true,
      cohortId: true,
      state: true,
      startedOn: true,
      organization: { select: { name: true, creditCode: true, category: true } },
      agreement: { select: { number: true } },
    },
    orderBy: [{ cohort: { number: "desc" } }, { agreement: { number: "asc" } }, { id: "asc" }],
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  const names = new Map(cohorts.map(({ id, number, name }) => [id, { number, name }]));
  const rows = incubatees.map(({ cohortId, organization, agreement, startedOn, ...row }) => ({
    ...row,
    ...organization,
    agreement: agreement?.number ?? null,
    cohort: names.get(cohortId) ?? null,
    startedOn: fromUtcMidnight(startedOn),
  }));
  return { cohorts, rows, counts, all, total, page, pageCount };
}
