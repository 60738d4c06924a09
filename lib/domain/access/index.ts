import type { UserId } from "../base/ids";
import { admissionAccess } from "./admission";
import { centerAccess } from "./center";
import { communityAccess } from "./community";
import { incubationAccess } from "./incubation";
import { oversightAccess } from "./oversight";
import { projectsAccess } from "./projects";
import { recruitmentAccess } from "./recruitment";
import { registryAccess } from "./registry";
import { reviewAccess } from "./review";
import { type Grant, type PlatformRole, type Role, type Scope, sameScope } from "./roles";

export * from "./roles";

/** Doors that need no account. The list is short and complete, so that open doors can be counted. */
export const publicPermissions = [
  "site.view",
  "application.submit",
  "application.track",
  "invitation.answer",
  "training.enrol",
  "training.attend",
  "proof.verify",
  "ownAgreement.sign",
  "order.ask",
  "order.track",
  "dispatch.answer",
  "survey.answer",
  "mobilization.answer",
] as const;
export type PublicPermission = (typeof publicPermissions)[number];

/** What the platform does by itself, when its time has come; nobody else may. */
export const systemPermissions = [
  "agreement.issueMany",
  "agreement.lapse",
  "agreement.remind",
  "agreement.seal",
  "agreement.askProvider",
  "application.takeIn",
  "call.close",
  "correction.lapse",
  "correction.remind",
  "draft.delete",
  "file.sweep",
  "sheet.forget",
  "message.deliver",
  "proof.write",
  "milestone.remind",
  "handover.remind",
  "report.remind",
  "finding.tell",
  "reply.tell",
  "projectReport.unsay",
  "order.tell",
] as const;
export type SystemPermission = (typeof systemPermissions)[number];

/** Every door for members, with the roles that may pass it: an allow-list per area. */
const access = {
  ...centerAccess,
  ...registryAccess,
  ...recruitmentAccess,
  ...reviewAccess,
  ...admissionAccess,
  ...incubationAccess,
  ...projectsAccess,
  ...communityAccess,
  ...oversightAccess,
} as const;
export type MemberPermission = keyof typeof access;
export const memberPermissions = Object.keys(access) as MemberPermission[];

export type Permission = PublicPermission | MemberPermission | SystemPermission;

/** Who stands at the door. A visitor without an account has no `userId` and no grants, nor has the platform itself. */
export interface Actor {
  userId: UserId | null;
  name: string;
  /** Those in the center concerned. */
  grants: readonly Grant[];
  platformRoles: readonly PlatformRole[];
  /** The platform itself, in a job that nobody started. */
  isSystem?: true;
}

export const visitor: Actor = { userId: null, name: "访客", grants: [], platformRoles: [] };
export const system: Actor = { userId: null, name: "系统", grants: [], platformRoles: [], isSystem: true };

/**
 * May this person pass this door? Public doors are open to everybody; all others need a role that lists them, held in
 * exactly the scope that the door is entered with. Without one that is the center as a whole, where a scoped role counts
 * for nothing: the door sets the scope, a role alone never narrows. The platform itself passes only the doors that are
 * there for it.
 */
export function can(
  actor: Pick<Actor, "grants" | "isSystem">,
  permission: Permission,
  scope: Scope = {},
): boolean {
  if (isPublic(permission)) return true;
  if (actor.isSystem || isForSystem(permission)) return Boolean(actor.isSystem) && isForSystem(permission);
  const allowed: readonly Role[] = access[permission];
  return actor.grants.some((grant) => allowed.includes(grant.role) && sameScope(grant.scope, scope));
}

export function isPublic(permission: Permission): permission is PublicPermission {
  return (publicPermissions as readonly string[]).includes(permission);
}

function isForSystem(permission: Permission): permission is SystemPermission {
  return (systemPermissions as readonly string[]).includes(permission);
}
