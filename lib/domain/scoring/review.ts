/** Everything a panel's round consists of: who marks whom, by what criteria, under which rules. */
export interface Review {
  criteria: Criterion[];
  /** Ids, in panel order. */
  panelists: string[];
  applicants: Applicant[];
  /** At most one per (panelist, applicant). A pair without a mark is pending. */
  marks: Mark[];
  rules: Rules;
}

/** Points run from 0 to `max` in steps of `step`; both are decimals with at most two places. */
export interface Criterion {
  id: string;
  name: string;
  max: number;
  step: number;
}

export interface Applicant {
  id: string;
  /** Milliseconds since the epoch. */
  submittedAt?: number;
}

export type Mark = { panelist: string; applicant: string } & (
  | { status: "scored"; points: Record<string, number> } // one number per criterion id, all of them
  | { status: "recused" } // 回避: binding, never in the mean
  | { status: "absent" } // the panelist did not sit for this applicant
);

export interface Rules {
  /** Seats. */
  quota: number;
  /** Length of the waiting list 候补; 0 = none. */
  reserve: number;
  /** Lowest published score that may be admitted, in points. */
  passMark?: number;
  aggregate: Aggregation;
  /** Decimals of the published score, 0 to 4. */
  decimals: number;
  /** Fewer scored marks than this: unscored. */
  minBallots: number;
  /** Applied in order. */
  tieBreak: TieBreak[];
  tieAtCut: "decide" | "admitAll" | "admitNone";
}

/** `trimmedMean`: 去掉 `drop` 个最高分和最低分, only from `fromBallots` scored marks on. */
export type Aggregation =
  | { method: "mean" }
  | { method: "median" }
  | { method: "trimmedMean"; drop: number; fromBallots: number };

/** `draw.order`: applicant ids, best first, from `drawOrder()`. */
export type TieBreak =
  | { by: "criterion"; criterion: string }
  | { by: "median" }
  | { by: "submittedAt" }
  | { by: "draw"; order: string[] };
