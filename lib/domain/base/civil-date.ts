import { toPlainCode } from "./text-input";

declare const brand: unique symbol;
/** A day of the calendar without time or zone, always "YYYY-MM-DD"; so `<` and sorting work on the text. */
export type CivilDate = string & { readonly [brand]: "CivilDate" };

/** Monday is 1, Sunday is 7: weeks start on Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdayLabels: Record<Weekday, string> = {
  1: "周一",
  2: "周二",
  3: "周三",
  4: "周四",
  5: "周五",
  6: "周六",
  7: "周日",
};

const DAY_MS = 86_400_000;
const CANONICAL = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const TYPED =
  /^((?:19|20|21)\d\d)(?:([-./。])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))$/;

/**
 * Reads a date as people type it: 2026-03-12, 2026.3.12, 2026/3/12, 2026年3月12日, 20260312, also full-width,
 * with spaces, or with the Chinese full stop. Null when it is no date, an impossible one (2026-02-30), or of a year
 * that can only be a slip of the hand (before 1900, from 2200 on).
 */
export function parseCivilDate(text: string): CivilDate | null {
  const match = TYPED.exec(toPlainCode(text));
  if (match === null) return null;
  const month = match[3] ?? match[5] ?? match[7] ?? "";
  const day = match[4] ?? match[6] ?? match[8] ?? "";
  const canonical = `${match[1]}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCivilDate(canonical) ? canonical : null;
}

/** Brands a date written in code or read from a record. Throws a `TypeError` unless it is a real "YYYY-MM-DD". */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new TypeError(`not a civil date: ${text}`);
  return text;
}

/** The day of a `Date` at UTC midnight, which is how the database driver gives a column of type date. */
export function fromUtcMidnight(instant: Date): CivilDate {
  return civilDate(instant.toISOString().slice(0, 10));
}

/** UTC midnight of the day, which is how the database driver takes a column of type date. */
export function toUtcMidnight(date: CivilDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The day `count` days later; earlier when negative. */
export function addDays(date: CivilDate, count: number): CivilDate {
  return fromUtcMidnight(new Date(toUtcMidnight(date).getTime() + count * DAY_MS));
}

/** Days from `from` to `to`: 1 for tomorrow, 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toUtcMidnight(to).getTime() - toUtcMidnight(from).getTime()) / DAY_MS);
}

export function weekdayOf(date: CivilDate): Weekday {
  return ([7, 1, 2, 3, 4, 5, 6] as const)[toUtcMidnight(date).getUTCDay()] ?? 7;
}

/** The seven days of the week that `date` is in, Monday first. */
export function weekOf(date: CivilDate): CivilDate[] {
  const monday = addDays(date, 1 - weekdayOf(date));
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/**
 * "2026年3月12日": the long form of official papers, without leading zeros (GB/T 9704). All dates a user reads come
 * from here, and no space stands between them and the words around.
 */
export function formatDate(date: CivilDate): string {
  return `${yearOf(date)}年${formatDay(date)}`;
}

/** "3月12日", where the year stands beside it. */
export function formatDay(date: CivilDate): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
}

/** "2026年3月12日（周四）". */
export function formatDateWithWeekday(date: CivilDate): string {
  return `${formatDate(date)}（${weekdayLabels[weekdayOf(date)]}）`;
}

/** "2026年3月12日至3月20日", both days included; the second year is written only where it is another. */
export function formatPeriod(from: CivilDate, to: CivilDate): string {
  return `${formatDate(from)}至${yearOf(from) === yearOf(to) ? formatDay(to) : formatDate(to)}`;
}

function isCivilDate(text: string): text is CivilDate {
  const match = CANONICAL.exec(text);
  if (match === null) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  return month >= 1 && month <= 12 && Number(match[3]) >= 1 && Number(match[3]) <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
