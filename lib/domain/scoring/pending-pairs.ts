import type { Ranking } from "./ranking.ts";
import { PENDING, type Scoresheet } from "./scoresheet.ts";

/** The pairs without a mark, by applicant and then panel order. */
export function pendingPairs(sheet: Scoresheet): Ranking["pending"] {
  const pairs: Ranking["pending"] = [];
  let cell = 0;
  for (const { id } of sheet.applicants) {
    for (const panelist of sheet.panelists) {
      if (sheet.status[cell] === PENDING) pairs.push({ panelist, applicant: id });
      cell += 1;
    }
  }
  return pairs;
}
