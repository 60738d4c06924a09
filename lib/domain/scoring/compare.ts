import { rankSheet } from "./rank-sheet.ts";
import type { Ranking } from "./ranking.ts";
import { readReview } from "./read-review.ts";
import type { Review, Rules } from "./review.ts";
import { seatChanges } from "./seat-changes.ts";

/** What one rule set would have done with the marks. */
export interface RulesComparison {
  rules: Rules;
  ranking: Ranking;
  /** Ids with a seat (`admitted`) under these rules and none under the first, sorted. */
  gains: string[];
  /** Ids with a seat under the first rules and none under these, sorted. */
  loses: string[];
}

/**
 * The same marks under other rules, one entry per entry of `rules` in the same order; who moves in or out
 * is told against the first of them. Rules are fixed before the first mark, so this only explains a result
 * or helps to choose next year's rules: it never changes one.
 *
 * Throws a `ReviewError` listing every fault of the review and of all the rule sets.
 */
export function compare(review: Review, rules: Rules[]): RulesComparison[] {
  const sheet = readReview(review, rules);
  const rankings = rules.map((set) => ({ rules: set, ranking: rankSheet(sheet, set) }));
  const first = seated(rankings[0]?.ranking);
  return rankings.map((entry) => ({ ...entry, ...seatChanges(first, seated(entry.ranking)) }));
}

function seated(ranking: Ranking | undefined): Set<string> {
  const rows = ranking?.rows ?? [];
  return new Set(rows.filter((row) => row.outcome === "admitted").map((row) => row.applicant));
}
