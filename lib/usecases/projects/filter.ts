import { chinaDayStart } from "@/lib/domain/base/china-time";
import { addDays, type CivilDate, toUtcMidnight } from "@/lib/domain/base/civil-date";

/** The days of a year, as a query asks for a date; all of them without a year. */
export function daysOf(year: number | null) {
  if (year === null) return {};
  return { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) };
}

/** Days of which figures speak, both included; null for the first or the last there is. */
export interface Period {
  from: CivilDate | null;
  to: CivilDate | null;
}

/** The days of a period, as a query asks for a date. */
export function within({ from, to }: Period) {
  return { ...(from && { gte: toUtcMidnight(from) }), ...(to && { lte: toUtcMidnight(to) }) };
}

/** The same of a moment: from the first minute of the first day to before the day after the last. */
export function momentsWithin({ from, to }: Period) {
  return { ...(from && { gte: chinaDayStart(from) }), ...(to && { lt: chinaDayStart(addDays(to, 1)) }) };
}
