import type { UserId } from "../base/ids";
import { admissionAccess } from "./admission";
import { centerAccess } from "./center";
import { incubationAccess } from "./incubation";
import { oversightAccess } from "./oversight";
import { recruitmentAccess } from "./recruitment";
import { reviewAccess } from "./review";
import type { PlatformRole, Role } from "./roles";

export * from "./roles";

/** Doors that need no account. The list is short and complete, so that open doors can be counted. */
export const publicPermissions = ["site.view", "application.submit", "application.track"] as const;
export type PublicPermission = (typeof publicPermissions)[number];

/** What the platform does by itself, when its time has come; nobody else may. */
export const systemPermissions = ["call.close"] as const;
export type SystemPermission = (typeof systemPermissions)[number];

/** Every door for members, with the roles that may pass it: an allow-list per area. */
const access = {
  ...centerAccess,
  ...recruitmentAccess,
  ...reviewAccess,
  ...admissionAccess,
  ...incubationAccess,
  ...oversightAccess,
} as const;
export type MemberPermission = keyof typeof access;
export const memberPermissions = Object.keys(access) as MemberPermission[];

export type Permission = PublicPermission | MemberPermission | SystemPermission;

/** Who stands at the door. A visitor without an account has no `userId` and no roles, nor has the platform itself. */
export interface Actor {
  userId: UserId | null;
  name: string;
  roles: readonly Role[];
  platformRoles: readonly PlatformRole[];
  /** The platform itself, in a job that nobody started. */
  isSystem?: true;
}

export const visitor: Actor = { userId: null, name: "访客", roles: [], platformRoles: [] };
export const system: Actor = { userId: null, name: "系统", roles: [], platformRoles: [], isSystem: true };

/**
 * May this person pass this door? `actor.roles` are the roles in the center concerned.
 * Public doors are open to everybody; all others need a role that lists them, and the platform itself passes only
 * those that are there for it.
 */
export function can(actor: Actor, permission: Permission): boolean {
  if (isPublic(permission)) return true;
  if (actor.isSystem || isForSystem(permission)) return Boolean(actor.isSystem) && isForSystem(permission);
  const allowed: readonly Role[] = access[permission];
  return actor.roles.some((role) => allowed.includes(role));
}

export function isPublic(permission: Permission): permission is PublicPermission {
  return (publicPermissions as readonly string[]).includes(permission);
}

function isForSystem(permission: Permission): permission is SystemPermission {
  return (systemPermissions as readonly string[]).includes(permission);
}
