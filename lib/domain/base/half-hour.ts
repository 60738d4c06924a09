import type { TimeOfDay } from "./time-of-day";

/** The times of day at which something can begin or end that is kept by the half hour, from 06:00 to 23:00. */
export const halfHours: readonly TimeOfDay[] = Array.from({ length: 35 }, (_, at) =>
  fromMinutes(360 + at * 30),
);

/** The same as a field of choice words them. */
export const halfHourLabels: Record<TimeOfDay, string> = Object.fromEntries(
  halfHours.map((time) => [time, time]),
);

/** Minutes since midnight. */
export function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time that is so many minutes after midnight: 540 is "09:00". */
export function fromMinutes(minutes: number): TimeOfDay {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
