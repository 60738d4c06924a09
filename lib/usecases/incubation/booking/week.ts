import type { Context } from "@/lib/db/context";
import { chinaDate, chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, weekOf } from "@/lib/domain/base/civil-date";
import type { FieldOptions } from "@/lib/domain/base/form-words";
import {
  dayPlan,
  type RoomWeek,
  type ShownBooking,
  shownHours,
} from "@/lib/domain/incubation/booking/week-plan";
import { bookableRooms, residentOptions } from "../venue-choice";
import { takenHours } from "./taken";

interface WeekQuery {
  /** Any day of the week; null for this one. */
  day: CivilDate | null;
  /** Null for the first room. */
  venue: string | null;
}

/** The rooms, and the week of one of them from morning to evening; `plan` is null while there is no room. */
export async function getWeek(ctx: Context, query: WeekQuery) {
  const rooms = await bookableRooms(ctx);
  const room = rooms.find(({ id }) => id === query.venue) ?? rooms[0];
  const today = chinaDate(ctx.now);
  const days = weekOf(query.day ?? today);
  const chips = rooms.map(({ id, label }) => ({ id, label }));
  const first = days[0] ?? today;
  if (!room) return { rooms: chips, first, today, plan: null };
  const bookings = await bookingsOf(ctx, room.id, first);
  const hours = shownHours(room, bookings);
  const plan = days.map((day) => ({
    day,
    stretches: dayPlan(
      day,
      hours,
      bookings.filter(({ startsAt }) => chinaDate(startsAt) === day),
      ctx.now,
    ),
  }));
  const { id, label } = room;
  const shown: RoomWeek = { room: { id, label }, hours, days: plan };
  return { rooms: chips, first, today, plan: shown };
}

/**
 * Those of the week that stand. Within the scope of an organization its own, and of others the times that are taken,
 * without id and purpose.
 */
async function bookingsOf(ctx: Context, venueId: string, first: CivilDate): Promise<ShownBooking[]> {
  const span = { from: first, to: addDays(first, 7) };
  const found = await ctx.db.booking.findMany({
    where: {
      centerId: ctx.center.id,
      venueId,
      state: "booked",
      startsAt: { gte: chinaDayStart(span.from), lt: chinaDayStart(span.to) },
    },
    select: {
      id: true,
      startsAt: true,
      endsAt: true,
      purpose: true,
      organization: { select: { name: true } },
    },
    orderBy: { startsAt: "asc" },
  });
  const own = found.map(({ organization, ...booking }) => ({ ...booking, words: organization.name }));
  if (!ctx.scope.organization) return own;
  const times = new Set(own.map(({ startsAt }) => startsAt.getTime()));
  const taken = await takenHours(ctx, { venueId, ...span });
  const others = taken.filter(({ startsAt }) => !times.has(startsAt.getTime()));
  return [...own, ...others.map((one) => ({ ...one, id: null, purpose: null, words: "已占用" }))];
}

/** What the form of a booking offers: the rooms with their hours, and at the desk the organizations in the house. */
export async function bookingChoices(ctx: Context): Promise<FieldOptions> {
  const rooms = await bookableRooms(ctx);
  const venueId = rooms.map(({ id, label, opensAt, closesAt }) => ({
    value: id,
    label: `${label}（${opensAt}–${closesAt}）`,
  }));
  if (ctx.scope.organization) return { venueId };
  return { venueId, organizationId: await residentOptions(ctx) };
}
