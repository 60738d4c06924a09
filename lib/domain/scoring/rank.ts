import { rankSheet } from "./rank-sheet.ts";
import type { Ranking } from "./ranking.ts";
import { readReview } from "./read-review.ts";
import type { Review } from "./review.ts";

/**
 * The ranking of a round: marks -> published scores -> ranks -> seats and waiting list.
 *
 * Points go in as decimals of at most two places and scores come out as strings in points, rounded half up
 * to `rules.decimals`; everything between is exact. Ranks compare published scores: what the notice prints
 * is what decides. The input is not changed, and the same input always gives the same output.
 *
 * Throws a `ReviewError` whose `issues` lists every fault of the input; nothing is repaired silently.
 */
export function rank(review: Review): Ranking {
  return rankSheet(readReview(review), review.rules);
}
