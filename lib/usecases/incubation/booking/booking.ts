import { randomUUID } from "node:crypto";
import type { Context } from "@/lib/db/context";
import { chinaDate, chinaMoment, formatTime } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, formatDateWithWeekday } from "@/lib/domain/base/civil-date";
import { AppError, type FieldErrors, invalid, notFound } from "@/lib/domain/base/errors";
import type { FormValue } from "@/lib/domain/base/form";
import { minutesOf } from "@/lib/domain/base/half-hour";
import {
  bookedTime,
  bookingFaults,
  type bookingForm,
  type ownBookingForm,
  whyNotBook,
} from "@/lib/domain/incubation/booking/booking";
import { hoursByMonth, whyBeyondQuota } from "@/lib/domain/incubation/booking/quota";
import { bookingDays } from "@/lib/domain/incubation/booking/recurrence";
import { presentStates } from "@/lib/domain/incubation/incubatee-lifecycle";
import { assertStanding } from "../../registry/standing";
import { lockHolder } from "../space-release";
import { hoursBooked, quotaOf } from "./quota";
import { takenHours } from "./taken";

type Asked = FormValue<typeof bookingForm>;

/** Locked, so that of two bookings of one organization the second sees the hours of the first. */
async function lockOrganization(ctx: Context, id: string) {
  const { center, db } = ctx;
  await lockHolder(ctx, id);
  const organization = await db.organization.findFirst({
    where: { centerId: center.id, id },
    select: { name: true, incubatees: { select: { state: true, stage: true } } },
  });
  if (!organization) throw notFound("社会组织");
  const { name, incubatees } = organization;
  const here = incubatees.find(({ state }) => presentStates.includes(state));
  const why = whyNotBook({ name, present: here !== undefined, wasHere: incubatees.length > 0 });
  if (why) throw new AppError("conflict", why);
  return { name, stage: here?.stage ?? "" };
}

async function bookableRoom({ center, db }: Context, id: string) {
  const room = await db.venue.findFirst({ where: { centerId: center.id, id } });
  if (!room) throw notFound("场地");
  if (room.archivedAt !== null) throw invalid({ venueId: `“${room.name}”已停用，请选择其他场地。` });
  if (!room.bookable) throw invalid({ venueId: `“${room.name}”不能按小时预约，请选择其他场地。` });
  return room;
}

/** Books all days of a series or none: which of them are taken is named. The constraint `no_overlap` decides. */
export async function book(ctx: Context, asked: Asked) {
  const { center, db, now, actor } = ctx;
  const { organizationId, venueId, day, from, to, purpose, people, until } = asked;
  const room = await bookableRoom(ctx, venueId);
  const { stage } = await lockOrganization(ctx, organizationId);
  await assertStanding(ctx, [organizationId]);
  const recurrence = bookingDays(day, until);
  const begun = chinaMoment(day, from) < now;
  const faults: FieldErrors = bookingFaults({ day, from, to, people, begun }, room, chinaDate(now));
  if (!recurrence.ok) faults.until = recurrence.why;
  if (!recurrence.ok || Object.keys(faults).length > 0) throw invalid(faults);
  const { days } = recurrence;
  await assertWithinQuota(ctx, asked, { stage, days });
  const seriesId = days.length > 1 ? randomUUID() : null;
  const bookings = days.map((one) => ({
    centerId: center.id,
    id: randomUUID(),
    venueId,
    organizationId,
    startsAt: chinaMoment(one, from),
    endsAt: chinaMoment(one, to),
    purpose,
    people,
    seriesId,
    bookedById: actor.userId ?? "",
    bookedByName: actor.name,
    createdAt: now,
  }));
  // Hours that somebody has, or is just taking, are skipped and no error: the transaction can still say which.
  const { count } = await db.booking.createMany({ data: bookings, skipDuplicates: true });
  if (count < bookings.length) throw invalid({ from: await whyTaken(ctx, room.name, bookings) });
  await ctx.audit(
    ...bookings.map(({ id, ...one }) => ({
      subject: { type: "booking" as const, id },
      event: "book" as const,
      to: "booked",
      details: { organizationId, venueId, time: bookedTime(one) },
    })),
  );
  return { id: bookings[0]?.id ?? "", count };
}

/** The same by an organization for itself. */
export function bookOwn(ctx: Context, asked: FormValue<typeof ownBookingForm>) {
  return book(ctx, { ...asked, organizationId: ctx.scope.organization ?? "" });
}

async function assertWithinQuota(
  ctx: Context,
  { organizationId, from, to }: Asked,
  { stage, days }: { stage: string; days: CivilDate[] },
) {
  const quota = await quotaOf(ctx, stage);
  if (!quota) return;
  const wanted = hoursByMonth(days, (minutesOf(to) - minutesOf(from)) / 60);
  const why = whyBeyondQuota(wanted, await hoursBooked(ctx, organizationId, days), quota);
  if (why) throw invalid({ day: why });
}

interface Wanted {
  id: string;
  venueId: string;
  startsAt: Date;
  endsAt: Date;
}

/** More clashes than these are counted, and not named. */
const mostNamed = 5;

/** Which of the hours asked for are taken, each by its day and the times. */
async function whyTaken(ctx: Context, room: string, wanted: readonly Wanted[]): Promise<string> {
  const made = await ctx.db.booking.findMany({
    where: { centerId: ctx.center.id, id: { in: wanted.map(({ id }) => id) } },
    select: { id: true },
  });
  const missing = wanted.filter(({ id }) => !made.some((one) => one.id === id));
  const from = chinaDate(missing[0]?.startsAt ?? ctx.now);
  const to = addDays(chinaDate(missing.at(-1)?.endsAt ?? ctx.now), 1);
  const taken = await takenHours(ctx, { venueId: wanted[0]?.venueId ?? "", from, to });
  const clashes = missing.map(({ startsAt, endsAt }) => {
    const times = taken
      .filter((one) => one.startsAt < endsAt && one.endsAt > startsAt)
      .map((one) => `${formatTime(one.startsAt)}–${formatTime(one.endsAt)}`);
    return `${formatDateWithWeekday(chinaDate(startsAt))}${times.join("、")}`;
  });
  const more = clashes.length > mostNamed ? `等 ${clashes.length} 天` : "";
  const none = wanted.length > 1 ? "整个系列都没有预约" : "没有预约";
  return `“${room}”${clashes.slice(0, mostNamed).join("；")}${more}已被占用，${none}。请换时间或场地。`;
}
