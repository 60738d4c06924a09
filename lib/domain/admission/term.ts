import { addDays, type CivilDate, civilDate } from "../base/civil-date";

/**
 * The last day of a term of whole months: the day before the same day of the month in which it ends, or the last day
 * of that month where it has no such day (民法典 202).
 */
export function lastDayOfTerm(startsOn: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = startsOn.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const same = addDays(civilDate(first), day - 1);
  return same.slice(0, 7) === first.slice(0, 7) ? addDays(same, -1) : addDays(same, -Number(same.slice(8)));
}

/** How many months a term has that ends on this day or just after, at least one: the least whole number that covers it. */
export function monthsOf(startsOn: CivilDate, endsOn: CivilDate): number {
  const [year = 0, month = 1] = startsOn.split("-").map(Number);
  const [lastYear = 0, lastMonth = 1] = endsOn.split("-").map(Number);
  const guess = Math.max(1, (lastYear - year) * 12 + lastMonth - month);
  return lastDayOfTerm(startsOn, guess) >= endsOn ? guess : guess + 1;
}
