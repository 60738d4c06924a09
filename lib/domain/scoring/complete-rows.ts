import { SCORED, type Scoresheet } from "./scoresheet.ts";

/** The totals (hundredths, in panel order) of each applicant whom every panelist scored. */
export function completeRows(sheet: Scoresheet): number[][] {
  const width = sheet.panelists.length;
  if (width === 0) return []; // without a panel nobody has been marked at all
  return sheet.applicants
    .map((_, applicant) => applicant * width)
    .filter((start) => sheet.status.subarray(start, start + width).every((status) => status === SCORED))
    .map((start) => Array.from(sheet.totals.subarray(start, start + width)));
}
