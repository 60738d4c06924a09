import type { Context } from "@/lib/db/context";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import type { CohortState } from "@/lib/domain/incubation/cohort-lifecycle";
import { type IncubationState, presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { historyOf } from "../center/history";

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

/** One batch with the organizations that entered with it, by pinyin: the quota of its call bounds them. */
export async function getCohort(ctx: Context, { cohort: number }: { cohort: number }) {
  const cohort = await ctx.db.cohort.findFirst({
    where: { centerId: ctx.center.id, number },
    include: {
      call: { select: { kind: true, number: true, name: true } },
      incubatees: {
        select: { id: true, state: true, organization: { select: { id: true, name: true } } },
        orderBy: [{ organization: { name: "asc" } }, { id: "asc" }],
      },
    },
  });
  if (!cohort) throw notFound("孵化批次");
  const { incubatees, startedOn, call, name, state } = cohort;
  const count = (states: readonly IncubationState[]) =>
    incubatees.filter(({ state }) => states.includes(state)).length;
  return {
    number,
    name,
    state,
    call,
    startedOn: fromUtcMidnight(startedOn),
    incubatees,
    present: count(presentStates),
    graduated: count(["graduated"]),
    history: await historyOf(ctx, { type: "cohort", id: cohort.id }),
  };
}
