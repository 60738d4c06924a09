import type { Context } from "@/lib/db/context";
import { chinaDate } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { notFound } from "@/lib/domain/base/errors";
import type { CallState } from "@/lib/domain/recruitment/call-lifecycle";
import { type FunnelStage, funnelStages } from "@/lib/domain/recruitment/funnel";
import { wordsToFind } from "../center/option-list";
import { categoryEntries, cohortEntries } from "../incubation/figures";
import { type CountedCall, countedCalls } from "./call-figures";

/** One batch in figures, from its call to incubation. */
export interface BatchFigures extends Record<FunnelStage, number> {
  number: number;
  name: string;
  /** The call it came from; null for a batch taken over from before the platform, which has no gates to count. */
  call: { state: CallState; opensOn: CivilDate } | null;
  /** Organizations that entered incubation. */
  incubated: number;
  /** All that entered up to and with this batch, an organization that entered twice once. */
  cumulative: number;
}

const noGates = Object.fromEntries(funnelStages.map((stage) => [stage, 0])) as Record<FunnelStage, number>;

type Cohort = Awaited<ReturnType<typeof cohortEntries>>[number];

function batchOf(call: CountedCall): Omit<BatchFigures, "cumulative"> {
  const { number, name, state, opensOn, applied, passed, admitted, signed, incubated } = call;
  return { number, name, call: { state, opensOn }, applied, passed, admitted, signed, incubated };
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

/** The figures a manager reports: the gates of each published call, all that ever entered, and their categories. */
export async function getDashboard(ctx: Context, input: { cohort: number | null }) {
  const cohorts = await cohortEntries(ctx);
  const entries = await categoryEntries(ctx);
  const batches = batchesOf(await countedCalls(ctx), cohorts);
  const byCategory = new Map(entries.map((row) => [row.category, row]));
  const sum = (key: "incubated" | "present" | "graduated") =>
    entries.reduce((total, row) => total + row[key], 0);
  const chosen =
    input.cohort === null
      ? (batches.findLast(({ signed }) => signed > 0) ??
        batches.findLast(({ applied }) => applied > 0) ??
        null)
      : batches.find(({ number }) => number === input.cohort);
  if (chosen === undefined) throw notFound("批次");
  const starts = cohorts.map(({ startedOn }) => fromUtcMidnight(startedOn)).sort();
  return {
    asOf: chinaDate(ctx.now),
    since: starts[0] ?? null,
    batches,
    chosen,
    incubated: sum("incubated"),
    present: sum("present"),
    graduated: sum("graduated"),
    categories: (await wordsToFind(ctx, "category"))
      .map(({ value: category }) => ({ category, incubated: byCategory.get(category)?.incubated ?? 0 })),
  };
}
