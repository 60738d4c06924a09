import { chinaMoment, formatTime } from "../../base/china-time";
import type { CivilDate } from "../../base/civil-date";
import { fromMinutes, minutesOf } from "../../base/half-hour";
import type { TimeOfDay } from "../../base/time-of-day";

/** From one time of a day to another: a booking, or hours that nobody has; past ones can no longer be booked. */
export interface Stretch<B> {
  from: TimeOfDay;
  to: TimeOfDay;
  booking: B | null;
  past: boolean;
}

/** A booking as a plan shows it. What others have is without id and purpose for an organization: 已占用. */
export interface ShownBooking {
  startsAt: Date;
  endsAt: Date;
  id: string | null;
  words: string;
  purpose: string | null;
}

/** A week of a room. */
export interface RoomWeek {
  room: { id: string; label: string };
  hours: Hours;
  days: readonly { day: CivilDate; stretches: readonly Stretch<ShownBooking>[] }[];
}

interface Times {
  startsAt: Date;
  endsAt: Date;
}

interface Hours {
  opensAt: TimeOfDay;
  closesAt: TimeOfDay;
}

/** The hours that a plan must show: those of the room, and those of bookings made when it was open longer. */
export function shownHours({ opensAt, closesAt }: Hours, bookings: readonly Times[]): Hours {
  const times = bookings.map(({ startsAt, endsAt }) => [formatTime(startsAt), formatTime(endsAt)] as const);
  const first = [opensAt, ...times.map(([from]) => from)].sort()[0] ?? opensAt;
  const last = [closesAt, ...times.map(([, to]) => to)].sort().at(-1) ?? closesAt;
  return { opensAt: first, closesAt: last };
}

/** One day of a room from morning to evening without a gap. `bookings` are those of the day, none over another. */
export function dayPlan<B extends Times>(
  day: CivilDate,
  { opensAt, closesAt }: Hours,
  bookings: readonly B[],
  now: Date,
): Stretch<B>[] {
  const plan: Stretch<B>[] = [];
  let at = opensAt;
  const free = (to: TimeOfDay) => {
    if (at < to) plan.push(...freeHours(day, at, to, now));
  };
  for (const booking of bookings.toSorted((one, other) => Number(one.startsAt) - Number(other.startsAt))) {
    const [from, to] = [formatTime(booking.startsAt), formatTime(booking.endsAt)];
    free(from);
    plan.push({ from, to, booking, past: booking.endsAt <= now });
    at = to;
  }
  free(closesAt);
  return plan;
}

/** Free time, cut at full hours: each piece is one click to book. */
function freeHours(day: CivilDate, from: TimeOfDay, to: TimeOfDay, now: Date): Stretch<never>[] {
  const pieces: Stretch<never>[] = [];
  for (let at = minutesOf(from); at < minutesOf(to); ) {
    const next = Math.min(minutesOf(to), (Math.floor(at / 60) + 1) * 60);
    const piece = { from: fromMinutes(at), to: fromMinutes(next) };
    pieces.push({ ...piece, booking: null, past: chinaMoment(day, piece.from) <= now });
    at = next;
  }
  return pieces;
}

/** The same with free pieces that follow each other as one, for a list of the day. */
export function inBrief<B>(plan: readonly Stretch<B>[]): Stretch<B>[] {
  const brief: Stretch<B>[] = [];
  for (const piece of plan) {
    const last = brief.at(-1);
    const goesOn = last && !last.booking && !piece.booking && last.past === piece.past;
    if (goesOn) brief.splice(-1, 1, { ...last, to: piece.to });
    else brief.push(piece);
  }
  return brief;
}
