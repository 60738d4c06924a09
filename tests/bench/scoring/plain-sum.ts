import type { Review } from "../../../lib/domain/scoring/index.ts";

/** The yardstick: a loop that adds up every point of the round and does nothing else. */
export function plainSum(review: Review): number {
  const ids = review.criteria.map((criterion) => criterion.id);
  let sum = 0;
  for (const mark of review.marks) {
    if (mark.status !== "scored") continue;
    for (const id of ids) sum += mark.points[id] ?? 0;
  }
  return sum;
}
