import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import { type CallKind, callKinds } from "@/lib/domain/recruitment/call/call-key";
import { asksForProjects } from "@/lib/domain/recruitment/call/call-kind";
import { isDecided } from "@/lib/domain/recruitment/call/call-lifecycle";
import { type FunnelStage, funnelStages } from "@/lib/domain/recruitment/funnel";
import { legalStatuses } from "@/lib/domain/registry/legal-status";
import { wordsToFind } from "../center/option-list";
import { cohortEntries, type Entries, sortedEntries } from "../incubation/figures";
import { activityFigures } from "../registry/figures";
import { type CountedCall, countedCalls } from "./call-figures";

/** One batch in figures, from its call to incubation. */
export interface BatchFigures extends Record<FunnelStage, number> {
  number: number;
  name: string;
  /** The call it came from; null for a batch taken over from before the platform, which has no gates to count. */
  call: Pick<CountedCall, "kind" | "number" | "state" | "opensOn" | "notice"> | null;
  /** Organizations that entered incubation. */
  incubated: number;
  /** All that entered up to and with this batch, an organization that entered twice once. */
  cumulative: number;
}

const noGates = Object.fromEntries(funnelStages.map((stage) => [stage, 0])) as Record<FunnelStage, number>;

type Cohort = Awaited<ReturnType<typeof cohortEntries>>[number];

/** A batch without those that entered incubation before it. */
export type CallFigures = Omit<BatchFigures, "cumulative">;

function batchOf(call: CountedCall): CallFigures {
  const { kind, number, name, state, opensOn, notice, applied, passed, admitted, signed, incubated } = call;
  return {
    number,
    name,
    call: { kind, number, state, opensOn, notice },
    applied,
    passed,
    admitted,
    signed,
    incubated,
  };
}

/** The batches taken over and the published calls for incubation, in the order of their numbers. */
function batchesOf(calls: readonly CountedCall[], cohorts: readonly Cohort[]): BatchFigures[] {
  const takenOver = cohorts
    .filter(({ callId }) => callId === null)
    .map(({ number, name, incubated }) => ({ number, name, call: null, ...noGates, incubated }));
  const called = calls
    .filter(({ kind, state }) => kind === "incubation" && state !== "preparing")
    .map(batchOf);
  return [...takenOver, ...called]
    .sort((one, other) => one.number - other.number)
    .map((batch) => {
      const cumulative = cohorts.findLast(({ number }) => number <= batch.number)?.cumulative ?? 0;
      return { ...batch, cumulative };
    });
}

/** The published calls of each other kind that has any, the latest last. */
function projectCallsOf(calls: readonly CountedCall[]): { kind: CallKind; batches: CallFigures[] }[] {
  const published = calls.filter(({ state }) => state !== "preparing");
  return callKinds
    .filter(asksForProjects)
    .map((of) => ({
      kind: of,
      batches: published
        .filter(({ kind }) => kind === of)
        .map(batchOf)
        .sort((one, other) => one.number - other.number),
    }))
    .filter(({ batches }) => batches.length > 0);
}

/** Every batch with its gates, and all that ever entered, are here now, and graduated. */
async function allBatches(ctx: Context) {
  const cohorts = await cohortEntries(ctx);
  const entries = await sortedEntries(ctx);
  const calls = await countedCalls(ctx);
  const starts = cohorts.map(({ startedOn }) => fromUtcMidnight(startedOn)).sort();
  return {
    asOf: chinaDate(ctx.now),
    since: starts[0] ?? null,
    batches: batchesOf(calls, cohorts),
    projectCalls: projectCallsOf(calls),
    ...entriesTogether(entries),
    entries,
  };
}

/** A supplement may still be a draft. */
function seenByAll(notice: CountedCall["notice"]) {
  return notice?.state === "drafted" ? null : notice;
}

/** What anybody is told of it: the batches whose result is final, the latest first, and those taken over. */
export async function publicResults(ctx: Context) {
  const { entries: _entries, projectCalls: _calls, batches, ...sums } = await allBatches(ctx);
  const told = batches
    .filter(({ call }) => call === null || isDecided(call.state))
    .map(({ call, ...batch }) => ({ ...batch, call: call && { ...call, notice: seenByAll(call.notice) } }));
  return { ...sums, batches: told.reverse() };
}

function entriesTogether(rows: readonly Entries[]): Entries {
  const none: Entries = { incubated: 0, present: 0, graduated: 0, left: 0, evicted: 0 };
  return rows.reduce(
    (sum, row) => ({
      incubated: sum.incubated + row.incubated,
      present: sum.present + row.present,
      graduated: sum.graduated + row.graduated,
      left: sum.left + row.left,
      evicted: sum.evicted + row.evicted,
    }),
    none,
  );
}

/** The figures a manager reports: the gates of each published call, all that ever entered, and what they did. */
export async function getDashboard(ctx: Context, input: { cohort: number | null }) {
  const { entries, batches, ...sums } = await allBatches(ctx);
  const chosen =
    input.cohort === null
      ? (batches.findLast(({ signed }) => signed > 0) ??
        batches.findLast(({ applied }) => applied > 0) ??
        null)
      : batches.find(({ number }) => number === input.cohort);
  if (chosen === undefined) throw notFound("批次");
  return {
    ...sums,
    batches,
    chosen,
    categories: (await wordsToFind(ctx, "category")).map(({ value: category }) => ({
      category,
      incubated: entriesTogether(entries.filter((row) => row.category === category)).incubated,
    })),
    statuses: legalStatuses.map((legalStatus) => ({
      legalStatus,
      ...entriesTogether(entries.filter((row) => row.legalStatus === legalStatus)),
    })),
    activities: await activityFigures(ctx),
  };
}
