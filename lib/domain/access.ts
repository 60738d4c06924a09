import type { UserId } from "./base/ids";

export const roles = [
  "manager",
  "staff",
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
  panelist: "评审专家",
  mentor: "导师",
  evaluator: "第三方评估",
  community: "社区",
  organization: "在孵组织",
};

/** The roles that a manager gives away: those whose work has its place on the platform. */
export const assignableRoles = ["manager", "staff", "panelist"] as const satisfies readonly Role[];
export type AssignableRole = (typeof assignableRoles)[number];

export const platformRoles = ["overseer", "operator"] as const;
export type PlatformRole = (typeof platformRoles)[number];
export const platformRoleLabels: Record<PlatformRole, string> = { overseer: "上级主管", operator: "运维" };

/** Doors that need no account. The list is short and complete, so that open doors can be counted. */
export const publicPermissions = ["site.view", "application.submit", "application.track"] as const;
export type PublicPermission = (typeof publicPermissions)[number];

/** Doors of a center, each the name of an act or a view. */
export const memberPermissions = [
  "desk.view",
  "cohort.view",
  "cohort.prepare",
  "cohort.publish",
  "cohort.end",
  "application.view",
  "application.check",
  "panel.compose",
  "review.start",
  "absence.record",
  "mark.view",
  "mark.give",
  "ranking.view",
  "ranking.confirm",
  "notice.view",
  "notice.draft",
  "notice.publish",
  "notice.close",
  "agreement.view",
  "agreement.sign",
  "incubatee.view",
  "dashboard.view",
  "settings.view",
  "settings.edit",
  "member.view",
  "member.edit",
  "clock.set",
] as const;
export type MemberPermission = (typeof memberPermissions)[number];

export type Permission = PublicPermission | MemberPermission;

/** Who stands at the door. A visitor without an account has no `userId` and no roles. */
export interface Actor {
  userId: UserId | null;
  name: string;
  roles: readonly Role[];
  platformRoles: readonly PlatformRole[];
}

export const visitor: Actor = { userId: null, name: "访客", roles: [], platformRoles: [] };

const staffPermissions: readonly MemberPermission[] = memberPermissions.filter(
  (permission) => !["mark.view", "mark.give", "settings.edit", "member.edit"].includes(permission),
);

const granted: Record<Role, readonly MemberPermission[]> = {
  manager: [...staffPermissions, "settings.edit", "member.edit"],
  staff: staffPermissions,
  panelist: ["mark.view", "mark.give"],
  mentor: [],
  evaluator: [],
  community: [],
  organization: [],
};

/**
 * May this person pass this door? `actor.roles` are the roles in the center concerned.
 * Public doors are open to everybody; all others need a role that lists them.
 */
export function can(actor: Actor, permission: Permission): boolean {
  if (isPublic(permission)) return true;
  return actor.roles.some((role) => granted[role].includes(permission));
}

export function isPublic(permission: Permission): permission is PublicPermission {
  return (publicPermissions as readonly string[]).includes(permission);
}
