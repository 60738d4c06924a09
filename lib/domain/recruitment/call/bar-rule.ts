/** What a bar (限制申报) means for the applicants of a call: the checker sees it, or nobody who is barred passes. */
export const barRules = ["shown", "refused"] as const;
export type BarRule = (typeof barRules)[number];

export const barRuleLabels: Record<BarRule, string> = {
  shown: "审查时提示，由审查人员判断",
  refused: "不能通过初审",
};
