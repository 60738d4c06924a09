import { addDays, type CivilDate, daysBetween, formatDate } from "../../base/civil-date";
import { mostDaysAhead } from "./booking";

/** The days of a booking, or what is wrong with the day until which it is repeated. */
export type Recurrence = { ok: true; days: CivilDate[] } | { ok: false; why: string };

/**
 * The same day of each week from `day` to `until`, both included; one day where nothing is repeated. A repetition that
 * would be none, ends before it begins or goes on for more than half a year is refused in a Chinese sentence.
 */
export function bookingDays(day: CivilDate, until: CivilDate | null): Recurrence {
  if (until === null) return { ok: true, days: [day] };
  const span = daysBetween(day, until);
  if (span < 0) return { ok: false, why: `每周重复到的日期早于第一次（${formatDate(day)}）。` };
  if (span < 7)
    return {
      ok: false,
      why: `到${formatDate(until)}只有一次；只用一次的请留空，要重复的请选晚一周以上的日期。`,
    };
  if (span > mostDaysAhead)
    return { ok: false, why: `最多重复半年，即到${formatDate(addDays(day, mostDaysAhead))}。` };
  return {
    ok: true,
    days: Array.from({ length: Math.floor(span / 7) + 1 }, (_, week) => addDays(day, week * 7)),
  };
}
