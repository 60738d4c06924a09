/** How the applicants of a call are selected: ranked by the marks of a panel, or each appraised by staff. */
export const selectionMethods = ["ranking", "appraisal"] as const;
export type SelectionMethod = (typeof selectionMethods)[number];

export const selectionMethodLabels: Record<SelectionMethod, string> = {
  ranking: "评审组评分",
  appraisal: "综合评估",
};
