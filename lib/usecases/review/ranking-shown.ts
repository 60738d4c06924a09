import type { Context } from "@/lib/db/context";
import type { GroupCut } from "@/lib/domain/review/group-review";
import type { Cut } from "@/lib/domain/scoring";
import type { GroupSnapshot } from "./group-ranking";
import { awardsOf, rankedRows } from "./ranking-rows";
import { readSnapshot, type Snapshot, type SnapshotInput } from "./ranking-snapshot";

export type ShownRanking = ReturnType<typeof shownRanking>;

/** Confirmed rankings by id. The database lets nobody change one, so what was read once stays true. */
const frozen = new Map<string, ShownRanking>();
const most = 50;

/** A confirmed ranking of this center, by the id that it was just found under. */
export async function frozenRanking(ctx: Context, id: string): Promise<ShownRanking> {
  const known = frozen.get(id);
  if (known) return known;
  const stored = await ctx.db.ranking.findFirstOrThrow({
    where: { id },
    select: { review: true, result: true, decision: true },
  });
  const ranking = shownRanking(readSnapshot(stored));
  const [oldest] = frozen.keys();
  if (oldest && frozen.size >= most) frozen.delete(oldest);
  frozen.set(id, ranking);
  return ranking;
}

/** A ranking as its screen shows it. */
export function shownRanking(ranking: Snapshot) {
  const { review, panelists, result, decision } = ranking;
  return {
    criteria: review.criteria,
    rules: review.rules,
    panelists,
    cut: settledCut(ranking),
    rows: rankedRows(ranking),
    /** Seats that a tie at the cut still waits for; 0 when there is none to settle. */
    contested: undecided(ranking) ? result.cut.quota - result.cut.admitted : 0,
    decision,
    /** Of a contest, in the order of its tiers. */
    tiers: ranking.tiers ?? [],
    /** Rank groups that compete for different tiers and are not settled. */
    awardTies: awardsOf(ranking).ties,
  };
}

export function undecided({ outcomes }: Snapshot): boolean {
  return [...outcomes.values()].includes("undecided");
}

/** Where the line fell once the panel had settled a tie at it: then the scores on both sides are the same. */
function settledCut({ review, result, decision }: Snapshot): Cut {
  const { cut } = result;
  if (!decision || decision.admitted.length === 0) return cut;
  const admitted = cut.admitted + decision.admitted.length;
  return { ...cut, admitted, lastAdmitted: cut.firstExcluded, margin: (0).toFixed(review.rules.decimals) };
}

/** The ranking of one group as a screen shows it; of a call without groups it is the only one, and has no name. */
export interface GroupRanking {
  group: (GroupCut & { id: string; name: string }) | null;
  ranking: ShownRanking;
  /** Of the record; null while there is none. */
  digest: string | null;
}

/** Who still owes how many sheets of all groups together. */
export function missingOf(rankings: readonly GroupSnapshot[]): { name: string; count: number }[] {
  const [first] = rankings;
  const pending = rankings.flatMap(({ ranking }) => ranking.result.pending);
  return first ? missingSheets(first.ranking, pending) : [];
}

export function missingSheets(
  { panelists }: SnapshotInput,
  pending: readonly { panelist: string }[],
): { name: string; count: number }[] {
  return panelists
    .map(({ id, name }) => ({ name, count: pending.filter(({ panelist }) => panelist === id).length }))
    .filter(({ count }) => count > 0);
}
