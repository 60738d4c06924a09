import { chinaDate, formatTime } from "../../base/china-time";
import { addDays, type CivilDate, formatDate, formatDateWithWeekday } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { choice, date, form, number, reference, text } from "../../base/form";
import { halfHourLabels, halfHours } from "../../base/half-hour";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";
import type { TimeOfDay } from "../../base/time-of-day";

/** 预约: an organization has a room for some hours of a day. */
export const bookingStates = ["booked", "cancelled", "released"] as const;
export type BookingState = (typeof bookingStates)[number];

export const bookingLabels: Record<BookingState, string> = {
  booked: "已预约",
  cancelled: "已取消",
  released: "已释放",
};

export const bookingTones: Record<BookingState, Tone> = {
  booked: "running",
  cancelled: "ended",
  released: "ended",
};

export const bookingEvents = ["cancel", "release"] as const;
export type BookingEvent = (typeof bookingEvents)[number];

export const bookingEventLabels = { book: "预约", cancel: "取消", release: "释放" } as const;

const undone = "The hours may be somebody else's by now: they are booked anew.";

/** `nextBookingState(state, event)` answers an event. What an organization that leaves had booked is released. */
export const { next: nextBookingState } = machine<BookingState, BookingEvent>({
  noun: "预约",
  states: bookingStates,
  events: bookingEvents,
  stateLabels: bookingLabels,
  eventLabels: bookingEventLabels,
  transitions: { cancel: { booked: "cancelled" }, release: { booked: "released" } },
  undo: { cancel: undone, release: undone },
});

/** How far ahead a room is booked, and how long a series goes on: half a year, so that nobody holds it for ever. */
export const mostDaysAhead = 183;

/** What an organization fills in for itself. */
export const ownBookingForm = form({
  venueId: reference("场地"),
  day: date("日期"),
  from: choice("开始", halfHours, halfHourLabels),
  to: choice("结束", halfHours, halfHourLabels),
  purpose: text("用途", { most: 60 }),
  people: number("人数", { least: 1, most: 9_999, optional: true, unit: "人" }),
  until: date("每周重复到", {
    optional: true,
    hint: "只用一次的留空；填写后每周同一天同一时间各预约一次，最多半年",
  }),
});

/** The same at the desk, for one of the organizations. */
export const bookingForm = form({ organizationId: reference("预约组织"), ...ownBookingForm });

export interface AskedTime {
  day: CivilDate;
  from: TimeOfDay;
  to: TimeOfDay;
}

interface Room {
  name: string;
  opensAt: TimeOfDay;
  closesAt: TimeOfDay;
  capacity: number | null;
}

/** What is wrong with a booking as asked for, by field; nothing that others have booked is looked at. */
export function bookingFaults(
  { day, from, to, people, begun }: AskedTime & { people: number | null; begun: boolean },
  { name, opensAt, closesAt, capacity }: Room,
  today: CivilDate,
): FieldErrors {
  const faults: FieldErrors = {};
  const open = `“${name}”的开放时间是 ${opensAt}–${closesAt}`;
  if (from < opensAt) faults.from = `${open}，请选择开放时间内的时段。`;
  if (to <= from) faults.to = "结束时间要晚于开始时间。";
  else if (to > closesAt) faults.to = `${open}，请选择开放时间内的时段。`;
  const last = addDays(today, mostDaysAhead);
  if (begun) faults.day = "这个时间已经过去，请选择以后的时间。";
  else if (day > last) faults.day = `最多提前半年预约，现在可以预约到${formatDate(last)}。`;
  if (capacity !== null && people !== null && people > capacity)
    faults.people = `“${name}”最多容纳 ${capacity} 人。`;
  return faults;
}

/** "2026年3月12日（周四）09:00–11:00". */
export function bookedTime({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string {
  return `${formatDateWithWeekday(chinaDate(startsAt))}${formatTime(startsAt)}–${formatTime(endsAt)}`;
}

/** What may be done with a booking. Hours that have begun were taken from others, so they stay on record as used. */
export function bookingActs(
  { state, startsAt }: { state: BookingState; startsAt: Date },
  { now, later }: { now: Date; later: number },
): PossibleAct<"cancel" | "cancelRest">[] {
  if (state !== "booked") return [];
  const whyNot = startsAt <= now ? "已经开始或过去，不能再取消。" : null;
  const cancel = {
    whyNot,
    follows: "取消后，这段时间其他组织可以预约，不能恢复；还要用的，请重新预约。",
    reason: "取消的原因",
    danger: true,
  };
  return [
    { act: "cancel", label: "取消这一次", ...cancel },
    ...(later > 0
      ? [{ act: "cancelRest" as const, label: `取消这一次和以后的 ${later} 次`, ...cancel }]
      : []),
  ];
}

/** Why an organization may not book, in a sentence that it and the desk read alike; null when it may. */
export function whyNotBook(organization: {
  name: string;
  present: boolean;
  wasHere: boolean;
}): string | null {
  if (organization.present) return null;
  return organization.wasHere
    ? `“${organization.name}”已经出壳或退出，不能再预约场地；原有的预约已经释放。`
    : `“${organization.name}”没有进入孵化，不能预约场地。`;
}
