import { at } from "./at.ts";
import { awardSeats, type PlacedGroup } from "./award-seats.ts";
import { cutOf } from "./cut-of.ts";
import { formatScore } from "./format-score.ts";
import { pendingPairs } from "./pending-pairs.ts";
import { rankGroups } from "./rank-groups.ts";
import type { Ranking, RankingRow } from "./ranking.ts";
import type { Rules } from "./review.ts";
import { rowOf } from "./row-of.ts";
import type { Scoresheet } from "./scoresheet.ts";
import { type Standings, standings } from "./standings.ts";

/** Ranks marks that have been checked and entered; the rules may be others than the round's own. */
export function rankSheet(sheet: Scoresheet, rules: Rules): Ranking {
  const standing = standings(sheet, rules);
  const { placed, tiedAtCut } = awardSeats(rankGroups(standing), rules);
  const rows = scoredRows(sheet, standing, placed, rules.decimals);
  standing.scores.forEach((score, applicant) => {
    if (Number.isNaN(score)) rows.push(rowOf(sheet, applicant, []));
  });
  return {
    rows,
    tiedAtCut: (tiedAtCut?.members ?? []).map((applicant) => at(sheet.applicants, applicant).id).sort(),
    cut: cutOf(placed, rules),
    pending: pendingPairs(sheet),
  };
}

function scoredRows(
  sheet: Scoresheet,
  standing: Standings,
  placed: readonly PlacedGroup[],
  decimals: number,
): RankingRow[] {
  const rows: RankingRow[] = [];
  for (const { score, members, outcome } of placed) {
    const rank = rows.length + 1; // one more than were placed before the whole group: 1-2-2-4
    for (const applicant of members) {
      const row = rowOf(sheet, applicant, at(standing.dropped, applicant));
      row.score = formatScore(score, decimals);
      row.rank = rank;
      row.outcome = outcome;
      rows.push(row);
    }
  }
  return rows;
}
