import type { Outcome, Ranking } from "../scoring";

const inLine: readonly Outcome[] = ["undecided", "reserve", "notAdmitted"];

/**
 * What each applicant gets once the panel has settled a tie at the cut: those it chose are admitted, and the
 * waiting list is dealt out anew behind them, rank group by rank group as the ranking does it. The others of the
 * tie stand first in line for it, because nobody who scored less may wait in front of them.
 * Without a tie, or without a decision (`chosen` null), it is what the ranking says.
 */
export function settleTie(
  ranking: Ranking,
  reserve: number,
  chosen: readonly string[] | null,
): Map<string, Outcome> {
  const settled = new Map(ranking.rows.map((row) => [row.applicant, row.outcome]));
  if (!chosen || !ranking.rows.some((row) => row.outcome === "undecided")) return settled;

  for (const id of chosen) settled.set(id, "admitted");
  const line = ranking.rows.filter((row) => inLine.includes(row.outcome) && !chosen.includes(row.applicant));
  let left = reserve;
  for (const rank of new Set(line.map((row) => row.rank))) {
    const group = line.filter((row) => row.rank === rank);
    const fits = group.length <= left;
    for (const row of group) settled.set(row.applicant, fits ? "reserve" : "notAdmitted");
    // The first group that does not fit ends the list.
    left = fits ? left - group.length : 0;
  }
  return settled;
}
