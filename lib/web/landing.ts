import { type Grant, type PlatformRole, type Role, rolesOf } from "@/lib/domain/access";
import { currentUser } from "./auth";
import { centersOf } from "./centers";
import { safePath } from "./safe-path";

/** A door inside a center that somebody's work begins at. */
export interface Workplace {
  label: string;
  href: string;
}

const portal: readonly Role[] = ["organization", "alumnus", "former"];

/** Where a person works in one center, the main place first; roles without a screen of their own have none. */
export function workplaces(slug: string, grants: readonly Grant[]): Workplace[] {
  const roles = rolesOf(grants);
  const places: Workplace[] = [];
  if (roles.includes("manager") || roles.includes("staff")) {
    places.push({ label: "工作台", href: `/${slug}/desk` });
  }
  if (roles.includes("approver")) places.push({ label: "审批", href: `/${slug}/approval` });
  if (roles.includes("panelist")) places.push({ label: "评审", href: `/${slug}/panel` });
  if (roles.includes("evaluator")) places.push({ label: "第三方评审", href: `/${slug}/evaluation` });
  if (roles.some((role) => portal.includes(role)))
    places.push({ label: "机构平台", href: `/${slug}/portal` });
  if (roles.includes("community")) places.push({ label: "社区工作", href: `/${slug}/community` });
  if (roles.includes("mentor")) places.push({ label: "导师工作", href: `/${slug}/mentor` });
  return places;
}

/** Where somebody's work with these roles begins; the center's site where it has no screen yet. */
export function firstWorkplace(slug: string, roles: readonly Role[]): string {
  const [place] = workplaces(
    slug,
    roles.map((role) => ({ role, scope: {} })),
  );
  return place?.href ?? `/${slug}`;
}

interface Arrived {
  platformRoles: readonly PlatformRole[];
  memberships: readonly { centerId: string; grants: readonly Grant[] }[];
}

/** The first page after signing in; whoever has a choice is given it on the front page. */
export function landingPath(person: Arrived, centers: readonly { id: string; slug: string }[]): string {
  const [membership, ...others] = person.memberships;
  const center = centers.find(({ id }) => id === membership?.centerId);
  if (!membership || !center || others.length > 0 || person.platformRoles.length > 0) return "/";
  return workplaces(center.slug, membership.grants)[0]?.href ?? `/${center.slug}`;
}

/** Where whoever is signed in now goes on: first to a password of one's own, then where one wanted to be. */
export async function landing(wanted?: string): Promise<string> {
  const user = await currentUser();
  if (user?.firstPassword) return `/account?next=${encodeURIComponent(safePath(wanted, ""))}`;
  return safePath(wanted, "") || (user ? landingPath(user, await centersOf(user.memberships)) : "/");
}
