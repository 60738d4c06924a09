import type { Center, Context } from "@/lib/db/context";
import type { PrismaClient } from "@/lib/db/generated/client";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { type Actor, type Grant, type Permission, type Scope, visitor } from "@/lib/domain/access";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, civilDate } from "@/lib/domain/base/civil-date";
import { userId } from "@/lib/domain/base/ids";

/** A moment of a day in China: "2021-12-25", "09:30". */
export function moment(day: CivilDate | string, time = "09:00"): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(chinaDayStart(civilDate(day)).getTime() + (hours * 60 + minutes) * 60_000);
}

/** One act of one person on one day, through the same transaction and audit as in the app. */
export function act<T>(
  center: Center,
  actor: Actor,
  permission: Permission,
  now: Date,
  run: (ctx: Context) => Promise<T>,
): Promise<T> {
  return actInCenter({ center, actor, permission, now, scope: {} }, run);
}

/** Reads that belong to no act. */
export function look<T>(center: Center, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter({ center, actor: visitor, permission: "site.view", now: new Date(), scope: {} }, run);
}

/** What one person does within a scope, on days counted back from today. */
export function acting({ center, today }: { center: Center; today: CivilDate }, actor: Actor, scope: Scope) {
  return <T>(permission: Permission, daysAgo: number, time: string, run: (ctx: Context) => Promise<T>) =>
    actInCenter({ center, actor, permission, now: moment(addDays(today, -daysAgo), time), scope }, run);
}

/** Somebody of the demo by the account, with what was granted. */
export async function actorOf(owner: PrismaClient, login: string, grant: Grant): Promise<Actor> {
  const { id, name } = await owner.user.findUniqueOrThrow({ where: { email: login } });
  return { userId: userId(id), name, grants: [grant], platformRoles: [] };
}
