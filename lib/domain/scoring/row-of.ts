import { at } from "./at.ts";
import type { RankingRow } from "./ranking.ts";
import { ABSENT, RECUSED, SCORED, type Scoresheet } from "./scoresheet.ts";

/**
 * One applicant's row as it stands before ranking: unscored, with its marks counted. `dropped` are the
 * places of the panelists whose marks were trimmed.
 */
export function rowOf(sheet: Scoresheet, applicant: number, dropped: readonly number[]): RankingRow {
  let scored = 0;
  let recused = 0;
  let absent = 0;
  const width = sheet.panelists.length;
  for (let cell = applicant * width; cell < (applicant + 1) * width; cell += 1) {
    const status = sheet.status[cell];
    if (status === SCORED) scored += 1;
    else if (status === RECUSED) recused += 1;
    else if (status === ABSENT) absent += 1;
  }
  return {
    applicant: at(sheet.applicants, applicant).id,
    score: null,
    rank: null,
    outcome: "unscored",
    counted: scored - dropped.length,
    dropped: dropped.map((column) => at(sheet.panelists, column)).sort(),
    recused,
    absent,
    pending: width - scored - recused - absent,
  };
}
