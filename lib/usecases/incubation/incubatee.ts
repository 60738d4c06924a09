import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { addDays, fromUtcMidnight, toUtcMidnight } from "@/lib/domain/base/civil-date";
import { countedPage, type PageQuery, pageOf } from "@/lib/domain/base/paging";
import { type IncubationState, presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { endsWithin } from "@/lib/domain/incubation/incubatee-term";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";
import { idsFound } from "../base/search";
import { wordsToFind } from "../center/option-list";
import { latestEntries } from "./figures";
import { incubateeSearch } from "./search";

export interface IncubateeFilter extends PageQuery {
  cohort: number | null;
  /** Each organization once, by its latest entry up to and with this batch: what a cumulative figure counts. */
  through?: number | null;
  /** "present": all of `presentStates`. */
  state: IncubationState | "present" | null;
  category: string | null;
  /** Those present whose term ends within `endsWithin` days. */
  ends?: "soon" | null;
  /** Those that are gone: whether something of it is still running, the after-care of a graduate or a handover. */
  care?: "running" | "over" | null;
  /** Those with a notice of eviction that stands undecided; "decide": the center is to decide it now. */
  eviction?: "told" | "decide" | null;
  /** What the organization is before the law today. */
  legalStatus?: LegalStatus | null;
  /** Part of a name, a credit code, a filing number or an agreement number, as typed. */
  q: string;
  sort?: keyof typeof orders;
}

const orders = {
  cohort: [
    { cohort: { number: "desc" as const } },
    { agreement: { number: "asc" as const } },
    { id: "asc" as const },
  ],
  name: [{ organization: { name: "asc" as const } }, { id: "asc" as const }],
};

/** Those present together are counted of their own, once they stand in several states. */
function counted(groups: readonly { state: IncubationState; _count: number }[], filter: IncubateeFilter) {
  const present = groups
    .filter(({ state }) => presentStates.includes(state))
    .reduce((sum, { _count }) => sum + _count, 0);
  const { all, counts, ...page } = countedPage(groups, filter);
  if (filter.state === "present") return { all, counts: { ...counts, present }, ...pageOf(present, filter) };
  const several = present > (counts.incubating ?? 0);
  return { all, counts: several ? { ...counts, present } : counts, ...page };
}

function endingSoon({ now }: Context) {
  const today = chinaDate(now);
  const [gte, lte] = [toUtcMidnight(today), toUtcMidnight(addDays(today, endsWithin))];
  return { state: { in: [...presentStates] }, endsOn: { gte, lte } };
}

function warned({ now }: Context, eviction: "told" | "decide") {
  const heard = { OR: [{ statement: { not: null } }, { answerBy: { lt: toUtcMidnight(chinaDate(now)) } }] };
  const stands = { withdrawnAt: null, decidedOn: null };
  return { evictions: { some: eviction === "decide" ? { ...stands, ...heard } : stands } };
}

function cared(ctx: Context, care: "running" | "over") {
  const today = toUtcMidnight(chinaDate(ctx.now));
  const running = {
    OR: [
      { state: "graduated" as const, OR: [{ afterCareUntil: null }, { afterCareUntil: { gte: today } }] },
      { handovers: { some: { direction: "moveOut" as const, settledOn: null } } },
    ],
  };
  const gone = { state: { notIn: [...presentStates] } };
  return { AND: [gone, care === "running" ? running : { NOT: running }] };
}

/** One page of the organizations that ever entered, the latest batch first, and their counts by state. */
export async function listIncubatees(ctx: Context, filter: IncubateeFilter) {
  const cohorts = await ctx.db.cohort.findMany({
    where: { incubatees: { some: {} } },
    select: { id: true, number: true, name: true },
    orderBy: { number: "desc" },
  });
  const ids = await idsFound(ctx, incubateeSearch, filter.q);
  const chosen = cohorts.find(({ number }) => number === filter.cohort);
  const scope = {
    ...(filter.cohort === null ? {} : { cohortId: { in: chosen ? [chosen.id] : [] } }),
    AND: [
      ...(filter.through ? [{ id: { in: await latestEntries(ctx, filter.through) } }] : []),
      ...(ids ? [{ id: { in: ids } }] : []),
      ...(filter.ends ? [endingSoon(ctx)] : []),
      ...(filter.eviction ? [warned(ctx, filter.eviction)] : []),
      ...(filter.care ? [cared(ctx, filter.care)] : []),
    ],
    organization: {
      ...(filter.category !== null && { category: filter.category }),
      ...(filter.legalStatus && { legalStatus: filter.legalStatus }),
    },
  };
  const groups = await ctx.db.incubatee.groupBy({ by: ["state"], where: scope, _count: true });
  const { window, ...listed } = counted(groups, filter);
  const { state } = filter;
  const incubatees = await ctx.db.incubatee.findMany({
    where: { ...scope, ...(state && { state: { in: state === "present" ? [...presentStates] : [state] } }) },
    select: {
      id: true,
      cohortId: true,
      state: true,
      startedOn: true,
      organization: {
        select: { name: true, legalStatus: true, creditCode: true, filingNumber: true, category: true },
      },
      agreement: { select: { number: true } },
    },
    orderBy: orders[filter.sort ?? "cohort"],
    ...window,
  });
  const names = new Map(cohorts.map(({ id, number, name }) => [id, { number, name }]));
  const rows = incubatees.map(({ cohortId, organization, agreement, startedOn, ...row }) => ({
    ...row,
    ...organization,
    agreement: agreement?.number ?? null,
    cohort: names.get(cohortId) ?? null,
    startedOn: fromUtcMidnight(startedOn),
  }));
  const options = {
    cohort: cohorts.map(({ number, name }) => ({ value: `${number}`, label: name })),
    category: await wordsToFind(ctx, "category"),
  };
  return { ...listed, cohorts, options, rows };
}
