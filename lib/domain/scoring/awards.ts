import type { Outcome } from "./outcome.ts";
import type { Ranking } from "./ranking.ts";

/** What a contest awards, the highest first: a name and how many get it. */
export interface AwardTier {
  name: string;
  places: number;
}

/** A rank group that competes for what is not the same for all of it: two tiers, or the last tier and nothing. */
export interface AwardTie {
  /** Sorted. */
  applicants: string[];
  /** The tiers it competes for with the places each has left for it, the highest first; in sum they may be too few. */
  tiers: AwardTier[];
}

/** The answer of `awards`. */
export interface Awards {
  /** Applicant id -> the name of its tier; null for who gets none, and for who stands in a tie that is not settled. */
  tiers: Map<string, string | null>;
  /** What nothing has decided yet, best first; [] when every place is given. */
  ties: AwardTie[];
}

/** Who has no score, or one below the pass mark, gets no award whatever is left. */
const without: readonly Outcome[] = ["belowPassMark", "unscored"];

/**
 * Deals the places of the tiers out along a ranking: rank groups, best first, each to the highest tier that has places.
 * A group that fits into one tier gets it; one that straddles two tiers, or the last tier and nothing, gets nothing by
 * itself: nobody is chosen silently, and what its members compete for is told as a tie. It takes the places it competes
 * for, so that those behind it get the same however it is settled.
 *
 * `settled` are the ids of tied applicants, best first, as a panel decided or a draw gave them. It settles a tie when it
 * names every member of it, and never moves anybody out of a rank: ranks are those of `rank`, after its tie-breaks.
 *
 * Total: places below one or not whole count as what is whole of them above nought, ids in `settled` that are in no tie
 * count nothing, and of an id named twice the first counts. Quota and reserve of the ranking play no part: with a quota of all places together the tied
 * at its cut are the last tie here. Source: the call of a provincial contest, 一等奖 2、二等奖 4、三等奖 8 (2023).
 */
export function awards(
  ranking: Pick<Ranking, "rows">,
  tiers: readonly AwardTier[],
  settled: readonly string[] = [],
): Awards {
  const left = tiers.map(({ name, places }) => ({ name, places: Math.max(0, Math.floor(places) || 0) }));
  const given: Awards = { tiers: new Map(ranking.rows.map(({ applicant }) => [applicant, null])), ties: [] };
  for (const group of groupsOf(ranking)) {
    const competed = take(left, group.length);
    const seats = competed.flatMap(({ name, places }) => Array.from({ length: places }, () => name));
    const [first] = seats;
    if (first === undefined) break;
    const alike = seats.length === group.length && seats.every((name) => name === first);
    const order = alike
      ? group
      : settled.filter((id, at) => group.includes(id) && settled.indexOf(id) === at);
    if (order.length < group.length) {
      given.ties.push({ applicants: [...group].sort(), tiers: competed });
      continue;
    }
    order.forEach((id, at) => {
      given.tiers.set(id, seats[at] ?? null);
    });
  }
  return given;
}

/** The ids of those who may be awarded, rank by rank. */
function groupsOf({ rows }: Pick<Ranking, "rows">): string[][] {
  const groups = new Map<number, string[]>();
  for (const { applicant, rank, outcome } of rows) {
    if (rank === null || without.includes(outcome)) continue;
    groups.set(rank, [...(groups.get(rank) ?? []), applicant]);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([, ids]) => ids);
}

/** Takes up to `wanted` places, the highest tiers first, out of what is left. */
function take(left: AwardTier[], wanted: number): AwardTier[] {
  const taken: AwardTier[] = [];
  for (const tier of left) {
    const places = Math.min(tier.places, wanted - taken.reduce((sum, one) => sum + one.places, 0));
    if (places <= 0) continue;
    tier.places -= places;
    taken.push({ name: tier.name, places });
  }
  return taken;
}
