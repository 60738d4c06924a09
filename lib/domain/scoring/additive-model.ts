import { at } from "./at.ts";
import type { Ballots } from "./ballots-of.ts";
import { connectedPanelists } from "./connected-panelists.ts";
import { solveSymmetric } from "./solve-symmetric.ts";

/** total = applicant + panelist, fitted by least squares; all in hundredths of a point. */
export interface AdditiveModel {
  /** True when all panelists who marked at all can be compared with each other. */
  readonly connected: boolean;
  /** Per panelist; positive is generous. Sums to zero over each connected group. */
  readonly severities: readonly number[];
  /** Per applicant: what a panel of middle severity would have given. `NaN` without a scored mark. */
  readonly merits: readonly number[];
}

/**
 * Least squares over all scored marks: a two-way layout with empty cells. For given severities the best
 * applicant term is the mean of (total - severity), so only the panelists are unknown: a system as large
 * as the panel, however many applicants there are. It leaves open a constant in each connected group;
 * adding 1 for every pair within a group makes the severities there sum to zero.
 */
export function additiveModel(ballots: readonly Ballots[], panelists: number): AdditiveModel {
  const groups = connectedPanelists(ballots, panelists);
  const matrix = groups.map((group) => groups.map((other) => (group === other ? 1 : 0)));
  const right = groups.map(() => 0);
  for (const { columns, totals } of ballots) addEquations(matrix, right, columns, totals);
  const severities = solveSymmetric(matrix, right);

  const merits = ballots.map(({ columns, totals }) =>
    mean(totals.map((total, index) => total - at(severities, at(columns, index)))),
  );
  const marked = new Set(ballots.flatMap(({ columns }) => columns.map((column) => at(groups, column))));
  return { connected: marked.size <= 1, severities, merits };
}

/** One applicant's part of the normal equations, its own term already eliminated. */
function addEquations(
  matrix: readonly number[][],
  right: number[],
  columns: readonly number[],
  totals: readonly number[],
): void {
  const middle = mean(totals);
  columns.forEach((column, index) => {
    right[column] = at(right, column) + at(totals, index) - middle;
    const row = at(matrix, column);
    row[column] = at(row, column) + 1;
    for (const other of columns) row[other] = at(row, other) - 1 / columns.length;
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
