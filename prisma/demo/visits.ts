import type { Center, Context } from "@/lib/db/context";
import { actInCenter, inCenter } from "@/lib/db/tenant";
import { type Actor, type Permission, visitor } from "@/lib/domain/access";
import { chinaDayStart } from "@/lib/domain/base/china-time";
import { type CivilDate, civilDate } from "@/lib/domain/base/civil-date";

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
