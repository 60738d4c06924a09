import type { Context } from "@/lib/db/context";
import { lockCenter } from "@/lib/db/lock-center";
import {
  type CivilDate,
  civilDate,
  formatDateWithWeekday,
  fromUtcMidnight,
  toUtcMidnight,
  weekdayOf,
  yearOf,
} from "@/lib/domain/base/civil-date";
import { invalid, notFound } from "@/lib/domain/base/errors";
import {
  type HolidayKind,
  type HolidayOverride,
  type HolidayTable,
  isWorkingDay,
  mergeHolidays,
} from "@/lib/domain/center/calendar";
import { holidaysOf } from "@/lib/io/holidays";

export interface ArrangedDay {
  day: CivilDate;
  kind: HolidayKind;
  name: string;
  /** The center's own line, not the national arrangement. */
  own: boolean;
}

/** National holidays with the center's own lines over them, for the years from `from` to `to`. */
export async function holidaysWithin(ctx: Context, from: CivilDate, to: CivilDate): Promise<HolidayTable> {
  const days = await ctx.db.calendarDay.findMany({
    where: { day: { gte: toUtcMidnight(from), lte: toUtcMidnight(to) } },
    select: { day: true, kind: true, name: true },
  });
  return withHolidays(
    days.map(({ day, kind, name }) => ({ date: fromUtcMidnight(day), kind, name })),
    from,
    to,
  );
}

/** The same where the center's own lines were read already. */
export function withHolidays(
  overrides: readonly HolidayOverride[],
  from: CivilDate,
  to: CivilDate,
): HolidayTable {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
  return mergeHolidays(holidaysOf(years), overrides);
}

/** The days of a year that do not follow their weekday: the national arrangement with the center's own lines. */
export async function getCalendar(ctx: Context, { year }: { year: number }) {
  const rows = await ctx.db.calendarDay.findMany({
    where: { day: { gte: toUtcMidnight(firstDay(year)), lt: toUtcMidnight(firstDay(year + 1)) } },
  });
  const base = holidaysOf([year]);
  const own = rows.map(({ day, kind, name }) => ({ date: fromUtcMidnight(day), kind, name }));
  const table = mergeHolidays(base, own);
  const ownDates = new Set(own.map(({ date }) => date));
  const lines = (days: ReadonlyMap<CivilDate, string>, kind: HolidayKind): ArrangedDay[] =>
    [...days].map(([day, name]) => ({ day, kind, name, own: ownDates.has(day) }));
  return {
    covered: base.coveredYears.has(year),
    days: [...lines(table.rest, "rest"), ...lines(table.work, "work")].sort((one, other) =>
      one.day < other.day ? -1 : 1,
    ),
  };
}

/** Lets a day be off, or worked, in spite of the national arrangement; for the same day the new line wins. */
export async function saveCalendarDay(
  ctx: Context,
  input: { day: CivilDate; kind: HolidayKind; name: string },
) {
  const { day, kind, name } = input;
  const base = holidaysOf([yearOf(day)]);
  if (isWorkingDay(day, base) === (kind === "work")) {
    const already = kind === "work" ? "本来就是工作日" : weekdayOf(day) > 5 ? "本来就是休息日" : "本来就放假";
    throw invalid({
      day: `${formatDateWithWeekday(day)}${already}，不需要另行设置。`,
    });
  }
  await lockCenter(ctx);
  const date = toUtcMidnight(day);
  const { count } = await ctx.db.calendarDay.updateMany({ where: { day: date }, data: { kind, name } });
  if (count === 0) {
    await ctx.db.calendarDay.create({ data: { centerId: ctx.center.id, day: date, kind, name } });
  }
  await ctx.audit({
    subject: { type: "center", id: ctx.center.id },
    event: "saveCalendarDay",
    details: { day, kind, name },
  });
  return { day };
}

/** Returns a day to the national arrangement. */
export async function removeCalendarDay(ctx: Context, { day }: { day: CivilDate }): Promise<void> {
  const { count } = await ctx.db.calendarDay.deleteMany({ where: { day: toUtcMidnight(day) } });
  if (count === 0) throw notFound("日期设置");
  await ctx.audit({
    subject: { type: "center", id: ctx.center.id },
    event: "removeCalendarDay",
    details: { day },
  });
}

function firstDay(year: number): CivilDate {
  return civilDate(`${year}-01-01`);
}
