import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { CohortState } from "@/lib/domain/incubation/cohort-lifecycle";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";

export interface CohortQuery extends PageQuery {
  state: CohortState | null;
}

export type CohortRow = Awaited<ReturnType<typeof listCohorts>>["rows"][number];

/** One page of the batches in incubation, the latest first, with how many organizations stand where. */
export async function listCohorts({ center, db }: Context, query: CohortQuery) {
  const own = { centerId: center.id };
  const groups = await db.cohort.groupBy({ by: ["state"], where: own, _count: true });
  const { window, ...listed } = countedPage(groups, query);
  const cohorts = await db.cohort.findMany({
    where: { ...own, ...(query.state && { state: query.state }) },
    include: { call: { select: { name: true } } },
    orderBy: { number: "desc" },
    ...window,
  });
  const standing = await db.incubatee.groupBy({
    by: ["cohortId", "state"],
    where: { ...own, cohortId: { in: cohorts.map(({ id }) => id) } },
    _count: true,
  });
  const rows = cohorts.map(({ id, number, name, state, startedOn, call }) => {
    const count = (...states: (typeof standing)[number]["state"][]) =>
      standing
        .filter((group) => group.cohortId === id && (states.length === 0 || states.includes(group.state)))
        .reduce((sum, { _count }) => sum + _count, 0);
    return {
      id,
      number,
      name,
      state,
      startedOn: fromUtcMidnight(startedOn),
      call: call?.name ?? null,
      entered: count(),
      present: count(...presentStates),
      graduated: count("graduated"),
    };
  });
  return { ...listed, rows };
}
