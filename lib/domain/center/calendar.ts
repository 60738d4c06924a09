import { addDays, type CivilDate, weekdayOf, yearOf } from "../base/civil-date";

/**
 * The facts a working day depends on, published by the State Council each November for the next year and passed
 * in from outside. A day in neither map follows its weekday; the text is the holiday's name.
 */
export type HolidayTable = {
  /** Days off, whatever their weekday. */
  rest: ReadonlyMap<CivilDate, string>;
  /** Weekend days worked to make up for a holiday (调休). */
  work: ReadonlyMap<CivilDate, string>;
  /** Years whose arrangement is known. In any other year only the weekday decides, which may be wrong. */
  coveredYears: ReadonlySet<number>;
};

/** One line of a center's own table: the day is off, or worked, in spite of what the base table says. */
export type HolidayOverride = { date: CivilDate; kind: HolidayKind; name: string };
export const holidayKinds = ["rest", "work"] as const;
export type HolidayKind = (typeof holidayKinds)[number];
export const holidayKindLabels: Record<HolidayKind, string> = { rest: "放假", work: "调休上班" };

export const periodUnits = ["workingDays", "days"] as const;
export type PeriodUnit = (typeof periodUnits)[number];
export const periodUnitLabels: Record<PeriodUnit, string> = { workingDays: "个工作日", days: "日" };

/** A period such as that of a public notice (公示期). `length` is a whole number of units, at least 1. */
export type Period = { start: CivilDate; length: number; unit: PeriodUnit; firstDayCounts: boolean };

export function isWorkingDay(date: CivilDate, table: HolidayTable): boolean {
  if (table.work.has(date)) return true;
  return weekdayOf(date) <= 5 && !table.rest.has(date);
}

/**
 * The last day of a period, to its end of day.
 *
 * `firstDayCounts: true` is the published practice of public notices: the day of publication is day 1 (a day off
 * is never a working day, so day 1 is then the next working day). `false` is 民法典 201: counting begins on the
 * day after. A period in days that would end on a day off ends on the next working day (民法典 203).
 * Throws a `RangeError` when `length` is not a whole number of at least 1.
 */
export function periodEnd(period: Period, table: HolidayTable): CivilDate {
  const { start, length, unit, firstDayCounts } = period;
  if (!Number.isSafeInteger(length) || length < 1)
    throw new RangeError(`not a length of a period: ${length}`);
  const dayOne = firstDayCounts ? start : addDays(start, 1);
  if (unit === "days") return workingDayFrom(addDays(dayOne, length - 1), table);
  let end = workingDayFrom(dayOne, table);
  for (let counted = 1; counted < length; counted += 1) end = workingDayFrom(addDays(end, 1), table);
  return end;
}

/** The years from `from` to `to` whose holidays the table does not know, in order. */
export function uncoveredYears(from: CivilDate, to: CivilDate, table: HolidayTable): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!table.coveredYears.has(year)) years.push(year);
  }
  return years;
}

/** A sentence for the screen when days between `from` and `to` were counted without their holidays, else null. */
export function holidayWarning(from: CivilDate, to: CivilDate, table: HolidayTable): string | null {
  const years = uncoveredYears(from, to, table);
  if (years.length === 0) return null;
  return `${years.join("、")}年的放假安排尚未收录，工作日暂按周一至周五推算，请核对日期。`;
}

/**
 * The base table with a center's own lines over it; for the same day the last line wins. Lines do not make a
 * year covered: one line says nothing about the rest of its year.
 */
export function mergeHolidays(base: HolidayTable, overrides: readonly HolidayOverride[]): HolidayTable {
  const rest = new Map(base.rest);
  const work = new Map(base.work);
  for (const { date, kind, name } of overrides) {
    rest.delete(date);
    work.delete(date);
    (kind === "rest" ? rest : work).set(date, name);
  }
  return { rest, work, coveredYears: base.coveredYears };
}

/** The `count`-th working day before `date`, whether `date` is one or not; `count` is at least 1. */
export function workingDayBefore(date: CivilDate, table: HolidayTable, count = 1): CivilDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day, table)) left -= 1;
  }
  return day;
}

/** The first working day on or after `date`. */
function workingDayFrom(date: CivilDate, table: HolidayTable): CivilDate {
  let day = date;
  while (!isWorkingDay(day, table)) day = addDays(day, 1);
  return day;
}
