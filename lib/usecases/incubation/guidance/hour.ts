import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import { AppError, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { countedPage, type PageQuery } from "@/lib/domain/base/paging";
import { hourFaults, type hourForm, hoursOf, spanOf } from "@/lib/domain/incubation/guidance/hour";
import { mentorOf, takenSpans } from "./mentor";

/** Puts hours of a mentor on offer: one, a window in parts, or the same every week. All or none. */
export async function offerHours(ctx: Context, typed: FormValue<typeof hourForm>) {
  await lockCenter(ctx);
  const mentor = await mentorOf(ctx, typed);
  const read = spanOf(typed);
  if (!read.ok) throw invalid(read.faults);
  const hours = hoursOf(typed, typed.minutes, typed.weeks);
  const faults = hourFaults(hours, await takenSpans(ctx, mentor, read.span.startsAt), ctx.now);
  if (Object.keys(faults).length > 0) throw invalid(faults);
  const { topics, place } = typed;
  const rows = hours.map((span) => {
    return { centerId: ctx.center.id, id: randomUUID(), ...mentor, topics, place, ...span };
  });
  await ctx.db.guidanceHour.createMany({ data: rows });
  await ctx.audit(
    ...rows.map(({ id }) => ({ subject: { type: "guidanceHour" as const, id }, event: "offer" as const })),
  );
  return { count: rows.length };
}

/** Takes a free hour off the offer. One that is taken is cancelled with the guidance itself. */
export async function cancelHour(
  ctx: Context,
  { guidanceHour: id, reason }: { guidanceHour: string; reason: string },
) {
  const where = { centerId: ctx.center.id, id };
  if (!(await ctx.db.guidanceHour.findFirst({ where }))) throw notFound("指导时段");
  const { count } = await ctx.db.guidanceHour.updateMany({
    where: { ...where, cancelledAt: null, taken: false },
    data: { cancelledAt: ctx.now, cancelReason: reason },
  });
  if (count === 0)
    throw new AppError("conflict", "这个时段已被预约或已取消；要取消指导，请在那次指导上办理。");
  await ctx.audit({ subject: { type: "guidanceHour", id }, event: "cancel", reason });
}

export interface HourQuery extends PageQuery {
  state: "free" | "taken" | null;
}

export type HourRow = Awaited<ReturnType<typeof listHours>>["rows"][number];

/** The hours to come that are on offer, the next ones first. */
export async function listHours({ center, db, now }: Context, query: HourQuery) {
  const where = { centerId: center.id, cancelledAt: null, startsAt: { gt: now } };
  const groups = await db.guidanceHour.groupBy({ by: ["taken"], where, _count: true });
  const { window, ...listed } = countedPage(
    groups.map(({ taken, _count }) => ({ state: taken ? "taken" : "free", _count })),
    query,
  );
  const rows = await db.guidanceHour.findMany({
    where: { ...where, ...(query.state && { taken: query.state === "taken" }) },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    ...window,
  });
  return { ...listed, rows };
}

/** Those that an organization may take now. */
export function freeHours({ center, db, now }: Context) {
  return db.guidanceHour.findMany({
    where: { centerId: center.id, cancelledAt: null, taken: false, startsAt: { gt: now } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: 60,
  });
}

/** One hour on offer. */
export async function getHour({ center, db }: Context, { guidanceHour: id }: { guidanceHour: string }) {
  const hour = await db.guidanceHour.findFirst({ where: { centerId: center.id, id } });
  if (!hour) throw notFound("指导时段");
  return hour;
}
