/** What somebody is given in a center. */
export const givenRoles = [
  "manager",
  "staff",
  "approver",
  "panelist",
  "mentor",
  "evaluator",
  "community",
  "organization",
] as const;
export type GivenRole = (typeof givenRoles)[number];

/**
 * What somebody can be. The last two are held by nobody for good: the database gives them in the place of
 * `organization` to whoever acts for one whose incubation is over, while something of it is left, and after.
 */
export const roles = [...givenRoles, "alumnus", "former"] as const;
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
  alumnus: "离孵组织",
  former: "已办结的组织",
};

/** What a door may be narrowed to: a social organization, a body or a place. */
export const scopeKinds = ["organization", "body", "place"] as const;
export type ScopeKind = (typeof scopeKinds)[number];
/** The ids somebody acts within; nothing named is the whole center. */
export type Scope = { readonly [K in ScopeKind]?: string };

/** A role with the scope it is held in: an organization's, an evaluator's and a community's have one, others none. */
export interface Grant {
  role: Role;
  scope: Scope;
}

/** The roles held, whatever their scope, each once and in the order of the house. */
export function rolesOf(grants: readonly Grant[]): Role[] {
  return roles.filter((role) => grants.some((grant) => grant.role === role));
}

/**
 * The one scope of this kind that somebody acts within: the one `named`, or else the one that was chosen before, if it
 * is still held, or else the first one held. Null when none is held, or not the one that is named.
 */
export function heldScope(
  grants: readonly Grant[],
  kind: ScopeKind,
  named: string | undefined,
  chosen?: string | undefined,
): Scope | null {
  const held = heldIds(grants, kind);
  const id = named ?? held.find((one) => one === chosen) ?? held[0];
  return id !== undefined && held.includes(id) ? { [kind]: id } : null;
}

/** The ids of this kind that somebody acts for, each once. */
export function heldIds(grants: readonly Grant[], kind: ScopeKind): string[] {
  return [...new Set(grants.flatMap(({ scope }) => scope[kind] ?? []))];
}

/** What somebody is within a scope; of several the first in the order of the house. */
export function roleWithin(grants: readonly Grant[], scope: Scope): Role | null {
  return rolesOf(grants.filter((grant) => sameScope(grant.scope, scope)))[0] ?? null;
}

/** Whether the two name the same ids, and no others. */
export function sameScope(one: Scope, other: Scope): boolean {
  return scopeKinds.every((kind) => one[kind] === other[kind]);
}

/** The roles that a manager gives away: those whose work has its place on the platform. */
export const assignableRoles = [
  "manager",
  "staff",
  "approver",
  "panelist",
  "mentor",
] as const satisfies readonly Role[];
export type AssignableRole = (typeof assignableRoles)[number];

/** Who works at the desk of a center, whatever the area. */
export const desk = ["manager", "staff"] as const satisfies readonly Role[];

/** Who reads the record of an organization from its portal, also when its incubation is over. */
export const own = ["organization", "alumnus"] as const satisfies readonly Role[];

export const platformRoles = ["overseer", "operator"] as const;
export type PlatformRole = (typeof platformRoles)[number];

/** The doors of one area: each is the name of an act or a view, with the roles that may pass it and no others. */
export type AreaAccess = Readonly<Record<string, readonly Role[]>>;
