import type { Outcome } from "./outcome.ts";

/** The answer of `rank`. Scores are strings with exactly `rules.decimals` decimals, as the notice prints them. */
export interface Ranking {
  /** In rank order; equal ranks and the unscored in the order of `review.applicants`. */
  rows: RankingRow[];
  /** Ids of the rank group that straddles the cut, sorted; [] when none does. */
  tiedAtCut: string[];
  cut: Cut;
  /** Pairs without a mark, by applicant and then panel order. Not empty: the ranking is provisional. */
  pending: { panelist: string; applicant: string }[];
}

/** `counted + dropped.length + recused + absent + pending` is always the size of the panel. */
export interface RankingRow {
  applicant: string;
  score: string | null;
  /** Competition rank 1-2-2-4; null when unscored. */
  rank: number | null;
  outcome: Outcome;
  /** Scored marks that entered the score. */
  counted: number;
  /** Ids of the panelists whose mark was trimmed, sorted. */
  dropped: string[];
  recused: number;
  absent: number;
  pending: number;
}

/** Where the line fell, in published scores. */
export interface Cut {
  quota: number;
  admitted: number;
  lastAdmitted: string | null;
  /** The best score without a seat, whatever withheld it: order, a tie still undecided, or the pass mark. */
  firstExcluded: string | null;
  /** `lastAdmitted - firstExcluded`; null unless there are both. */
  margin: string | null;
}
