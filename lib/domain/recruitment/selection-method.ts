/** How the applicants of a call are selected: ranked by the marks of a panel, or each appraised by staff. */
export const selectionMethods = ["ranking", "appraisal"] as const;
export type SelectionMethod = (typeof selectionMethods)[number];

export const selectionMethodLabels: Record<SelectionMethod, string> = {
  ranking: "评审组评分",
  appraisal: "综合评估",
};

/** What comes after the formal check, for an applicant. */
export const selectionNext: Record<SelectionMethod, string> = {
  ranking: "初审通过的组织参加评审，中心会电话通知时间。",
  appraisal: "初审通过的组织由两名工作人员综合评估，需要实地走访的，中心会电话约定时间。",
};
