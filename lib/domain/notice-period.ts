import { type Period, periodUnitLabels } from "./calendar";
import { type CivilDate, formatDate, weekdayLabels, weekdayOf } from "./civil-date";

/**
 * How the end of a notice period follows from its rule, in one line for staff to check by hand:
 * "自 2022年1月17日（周一）起 5 个工作日（首日计入），至 1月21日（周五）". `end` is what `periodEnd` says.
 */
export function periodInWords(period: Period, end: CivilDate): string {
  const { start, length, unit, firstDayCounts } = period;
  const sameYear = start.slice(0, 5) === end.slice(0, 5);
  const endDate = sameYear ? formatDate(end).slice(5) : formatDate(end);
  const counting = firstDayCounts ? "首日计入" : "首日不计";
  return `自 ${formatDate(start)}（${weekday(start)}）起 ${length} ${periodUnitLabels[unit]}（${counting}），至 ${endDate}（${weekday(end)}）`;
}

function weekday(date: CivilDate): string {
  return weekdayLabels[weekdayOf(date)];
}
