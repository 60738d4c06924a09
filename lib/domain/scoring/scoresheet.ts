import type { Applicant } from "./review.ts";

export const PENDING = 0;
export const SCORED = 1;
export const RECUSED = 2;
export const ABSENT = 3;

/**
 * The marks as one table, applicant by applicant: the cell of a pair is
 * `applicant * panelists.length + panelist`. Read once, shared by everything that follows.
 */
export interface Scoresheet {
  readonly panelists: readonly string[];
  readonly applicants: readonly Applicant[];
  /** PENDING, SCORED, RECUSED or ABSENT per cell. */
  readonly status: Uint8Array;
  /** Hundredths of a point per cell; means something only where the status is SCORED. */
  readonly totals: Float64Array;
  /** Hundredths per cell, for the criteria that a tie-break names. */
  readonly points: ReadonlyMap<string, Float64Array>;
  /** The highest possible total, in hundredths. */
  readonly fullMarks: number;
}

/** A table in which every pair is still pending. */
export function blankScoresheet(
  panelists: readonly string[],
  applicants: readonly Applicant[],
  tieBreakCriteria: Iterable<string>,
  fullMarks: number,
): Scoresheet {
  const cells = panelists.length * applicants.length;
  const points = new Map<string, Float64Array>();
  for (const criterion of tieBreakCriteria) points.set(criterion, new Float64Array(cells));
  const status = new Uint8Array(cells);
  return { panelists, applicants, status, totals: new Float64Array(cells), points, fullMarks };
}
