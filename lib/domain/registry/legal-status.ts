export const legalStatuses = ["team", "filed", "registered", "deregistered"] as const;
export type LegalStatus = (typeof legalStatuses)[number];

export const legalStatusLabels: Record<LegalStatus, string> = {
  team: "团队",
  filed: "已备案",
  registered: "已登记",
  deregistered: "已注销",
};
