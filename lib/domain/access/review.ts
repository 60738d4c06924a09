import { type AreaAccess, desk } from "./roles";

/** Points come from panelists alone: nobody marks by being the manager. */
export const reviewAccess = {
  "panel.compose": desk,
  "review.start": desk,
  "absence.record": desk,
  "mark.return": ["manager"],
  "mark.view": ["panelist"],
  "mark.give": ["panelist"],
  "appraisal.view": desk,
  "appraisal.give": desk,
  "appraisal.conclude": desk,
  "appraisal.settle": ["manager"],
  "appraisal.confirm": desk,
  "ranking.view": desk,
  "ranking.confirm": desk,
} as const satisfies AreaAccess;
