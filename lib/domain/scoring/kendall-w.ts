import { at } from "./at.ts";
import { doubledRanks } from "./doubled-ranks.ts";

/**
 * Kendall's coefficient of concordance W of complete rows (one row per applicant, one total per panelist),
 * corrected for ties: 1 when all panelists order the applicants alike, 0 when they do not agree at all.
 *
 * W = 12 S / (m² (n³ - n) - m T), with S the squared deviations of the rank sums of n applicants by
 * m panelists and T the sum of t³ - t over each panelist's ties (M. G. Kendall, Rank Correlation Methods).
 *
 * `null` when undefined: fewer than two panelists or applicants, or every panelist gave all the same.
 */
export function kendallW(rows: readonly (readonly number[])[]): number | null {
  const applicants = rows.length;
  const panelists = rows[0]?.length ?? 0;
  if (applicants < 2 || panelists < 2) return null;

  const sums = new Array<number>(applicants).fill(0); // twice the rank sums
  let ties = 0n;
  for (let column = 0; column < panelists; column += 1) {
    const ranked = doubledRanks(rows.map((row) => at(row, column)));
    ranked.ranks.forEach((rank, row) => {
      sums[row] = at(sums, row) + rank;
    });
    ties += ranked.ties;
  }
  const mean = panelists * (applicants + 1);
  let squares = 0n; // four times S
  for (const sum of sums) squares += BigInt(sum - mean) ** 2n;
  const m = BigInt(panelists);
  const n = BigInt(applicants);
  const denominator = m * m * (n ** 3n - n) - m * ties;
  return denominator === 0n ? null : Number(3n * squares) / Number(denominator);
}
