import { at } from "./at.ts";
import { compareMeans } from "./compare-means.ts";
import type { Standings } from "./standings.ts";

/**
 * Compares two applicants with equal published scores by the tie-break: negative when `a` comes first,
 * 0 when the whole chain leaves them equal.
 */
export function breakTie(standings: Standings, a: number, b: number): number {
  for (const { values, perBallot } of standings.keys) {
    const countA = perBallot ? at(standings.ballots, a) : 1;
    const countB = perBallot ? at(standings.ballots, b) : 1;
    const difference = compareMeans(at(values, b), countB, at(values, a), countA);
    if (difference !== 0) return difference;
  }
  return 0;
}
