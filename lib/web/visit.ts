import { cache } from "react";
import { database } from "@/lib/db/client";
import type { Center, Visit } from "@/lib/db/context";
import { type Actor, can, isPublic, type Permission, visitor } from "@/lib/domain/access";
import { chinaDate, chinaDayStart } from "@/lib/domain/china-time";
import { type CivilDate, fromUtcMidnight } from "@/lib/domain/civil-date";
import { AppError, notFound } from "@/lib/domain/errors";
import { userId } from "@/lib/domain/ids";
import { env } from "@/lib/env";
import { sessionToken } from "./auth";
import { personBy, type SessionUser } from "./session-store";

export interface Arrival {
  center: Center;
  /** Who comes; null for a visitor. */
  user: SessionUser | null;
}

/** The tenant of the address and who comes, asked once per request; null when there is no center of that name. */
export const arrival = cache(async (slug: string): Promise<Arrival | null> => {
  if (/\p{Cc}/u.test(slug)) return null; // the database would refuse it
  const [row] = await database().$queryRaw<(Center & { person: SessionUser | null })[]>`
    select id, slug, code, name, bureau, operator, address, phone, email, record_number as "recordNumber", accent,
      introduction, guide, mask_rule::text as "maskRule", notice_length as "noticeLength",
      notice_unit::text as "noticeUnit", first_day_counts as "firstDayCounts", demo_today as "demoToday",
      created_at as "createdAt", ${personBy(await sessionToken())} as person
    from centers where slug = ${slug}`;
  if (!row) return null;
  const { person, ...center } = row;
  return { center, user: person };
});

/** The person as seen by the center: with the roles held there, and none other. */
export function actorOf({ center, user }: Arrival): Actor {
  if (!user) return visitor;
  const roles = user.memberships.find((membership) => membership.centerId === center.id)?.roles ?? [];
  return { userId: userId(user.id), name: user.name ?? "", roles, platformRoles: user.platformRoles };
}

/** All centers, for the front page of the platform. */
export function allCenters(): Promise<Center[]> {
  return database().center.findMany({ orderBy: { slug: "asc" } });
}

/** The day on which a center of the demo world lives; null for a center that lives today. */
export function demoDay(center: Center): CivilDate | null {
  return env().DEMO && center.demoToday ? fromUtcMidnight(center.demoToday) : null;
}

/** In the demo world a center may live on another day; the time of day stays the real one. */
export function nowIn(center: Center): Date {
  const now = new Date();
  const day = demoDay(center);
  if (!day) return now;
  const timeOfDay = now.getTime() - chinaDayStart(chinaDate(now)).getTime();
  return new Date(chinaDayStart(day).getTime() + timeOfDay);
}

/** The first three checks of every door, in this order: session, membership, permission. */
export async function visit(slug: string, permission: Permission): Promise<Visit> {
  const arrived = await arrival(slug);
  if (!arrived) throw notFound("孵化中心");
  const { center, user } = arrived;
  const actor = actorOf(arrived);
  if (!isPublic(permission)) {
    if (!actor.userId)
      throw new AppError("unauthenticated", "登录已失效，请重新登录。您填写的内容仍保留在本页。");
    if (user?.firstPassword) throw new AppError("unauthenticated", "请先把初始密码改成您自己的密码。");
    if (!can(actor, permission))
      throw new AppError("forbidden", "您在本中心没有办理此事项的权限，请联系中心管理者。");
  }
  return { center, actor, permission, now: nowIn(center) };
}
