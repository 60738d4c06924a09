/** What a batch may need of staff next. */
export const acts = [
  "publishCall",
  "awaitApplications",
  "checkApplications",
  "composePanel",
  "startReview",
  "collectMarks",
  "startAppraisal",
  "appraise",
  "confirmAppraisal",
  "confirmRanking",
  "draftNotice",
  "publishNotice",
  "awaitNotice",
  "closeNotice",
  "signAgreements",
  "endWithoutAdmission",
] as const;
export type Act = (typeof acts)[number];

/** Where in the navigation of the desk an act is done. */
export type NavigationPlace = "calls" | "applications" | "reviews" | "notices" | "agreements";
export const actPlaces: Record<Act, NavigationPlace> = {
  publishCall: "calls",
  awaitApplications: "applications",
  checkApplications: "applications",
  composePanel: "reviews",
  startReview: "reviews",
  collectMarks: "reviews",
  startAppraisal: "reviews",
  appraise: "reviews",
  confirmAppraisal: "reviews",
  confirmRanking: "reviews",
  draftNotice: "notices",
  publishNotice: "notices",
  awaitNotice: "notices",
  closeNotice: "notices",
  signAgreements: "agreements",
  endWithoutAdmission: "calls",
};
