import type { Center, Visit } from "@/lib/db/context";
import { can, heldScope, isPublic, type Permission, type Scope, type ScopeKind } from "@/lib/domain/access";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/base/civil-date";
import { AppError, notFound } from "@/lib/domain/base/errors";
import { env } from "@/lib/env";
import { type Arrival, actorOf } from "./arrival";

/** The day on which a center of the demo world lives; null for a center that lives today. */
export function demoDay(center: Center): CivilDate | null {
  return env().DEMO && center.demoToday ? fromUtcMidnight(center.demoToday) : null;
}

/** In the demo world a center may live on another day; the time of day stays the real one. */
export function nowIn(center: Center): Date {
  const day = demoDay(center);
  return day ? nowOn(day) : new Date();
}

/** The time it is, on this day. */
export function nowOn(day: CivilDate): Date {
  const now = new Date();
  const timeOfDay = now.getTime() - chinaDayStart(chinaDate(now)).getTime();
  return new Date(chinaDayStart(day).getTime() + timeOfDay);
}

/** A door for members may be narrowed to a scope: its visitors see their own part of the center and nothing else. */
export interface Narrowed {
  scope?: ScopeKind;
}

/**
 * The first three checks of every door, in this order: session, membership, permission. A door with a scope is entered
 * within one id of it: the one that the address or the form names (`asked[scope]`), or the one chosen among several.
 */
export function visit(
  arrived: Arrival | null,
  { permission, scope: kind }: { permission: Permission } & Narrowed,
  asked: Record<string, unknown> = {},
): Visit {
  if (!arrived) throw notFound("孵化中心");
  const { center, user, session, chosen } = arrived;
  const actor = actorOf(arrived);
  let scope: Scope | null = {};
  if (!isPublic(permission)) {
    if (!actor.userId)
      throw new AppError("unauthenticated", "登录已失效，请重新登录。您填写的内容仍保留在本页。");
    if (user?.firstPassword) throw new AppError("unauthenticated", "请先把初始密码改成您自己的密码。");
    if (kind) scope = heldScope(actor.grants, kind, named(asked[kind]), chosen);
    if (!scope || !can(actor, permission, scope))
      throw new AppError("forbidden", "您在本中心没有办理此事项的权限，请联系中心管理者。");
  }
  return { center, actor, permission, now: nowIn(center), scope, session };
}

/** What names no id, such as a list of them, is nobody's scope. */
function named(asked: unknown): string | undefined {
  return asked === undefined ? undefined : String(asked);
}
