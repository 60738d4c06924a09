import { type CivilDate, formatDate, fromUtcMidnight, toUtcMidnight } from "./civil-date";

/** China has one zone and, since 1991, no summer time: the offset is fixed, so no zone data is needed. */
const UTC_OFFSET_MS = 8 * 3_600_000;

/** The day it is in China at `instant`, whatever the zone of the machine. */
export function chinaDate(instant: Date): CivilDate {
  return fromUtcMidnight(inChina(instant));
}

/** The instant at which `date` begins in China; a day ends where the next begins. */
export function chinaDayStart(date: CivilDate): Date {
  return new Date(toUtcMidnight(date).getTime() - UTC_OFFSET_MS);
}

/** The instant at which it is `time` ("09:05") on `date` in China. */
export function chinaMoment(date: CivilDate, time: string): Date {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return new Date(chinaDayStart(date).getTime() + minutes * 60_000);
}

/** China time of day, 24 hours: "09:05". */
export function formatTime(instant: Date): string {
  return inChina(instant).toISOString().slice(11, 16);
}

/** China date and time, 24 hours: "2026年3月12日 09:05". */
export function formatDateTime(instant: Date): string {
  return `${formatDate(chinaDate(instant))} ${formatTime(instant)}`;
}

/** A `Date` whose UTC fields read like a clock in China; never let it leave this file. */
function inChina(instant: Date): Date {
  return new Date(instant.getTime() + UTC_OFFSET_MS);
}
