export const roles = [
  "manager",
  "staff",
  "approver",
  "panelist",
  "mentor",
  "evaluator",
  "community",
  "organization",
] as const;
export type Role = (typeof roles)[number];
export const roleLabels: Record<Role, string> = {
  manager: "管理者",
  staff: "工作人员",
  approver: "审批人",
  panelist: "评审专家",
  mentor: "导师",
  evaluator: "第三方评估",
  community: "社区工作人员",
  organization: "社会组织",
};

/** The roles that a manager gives away: those whose work has its place on the platform. */
export const assignableRoles = ["manager", "staff", "panelist"] as const satisfies readonly Role[];
export type AssignableRole = (typeof assignableRoles)[number];

/** Who works at the desk of a center, whatever the area. */
export const desk = ["manager", "staff"] as const satisfies readonly Role[];

export const platformRoles = ["overseer", "operator"] as const;
export type PlatformRole = (typeof platformRoles)[number];
export const platformRoleLabels: Record<PlatformRole, string> = { overseer: "上级主管", operator: "运维" };

/** The doors of one area: each is the name of an act or a view, with the roles that may pass it and no others. */
export type AreaAccess = Readonly<Record<string, readonly Role[]>>;
