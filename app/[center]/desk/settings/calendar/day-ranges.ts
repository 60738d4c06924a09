import { addDays, type CivilDate, formatDay, weekdayLabels, weekdayOf } from "@/lib/domain/base/civil-date";
import type { ArrangedDay } from "@/lib/usecases/center/calendar-day";

/** Neighbouring days of one national holiday, or one day of the center's own. */
export interface DayRange extends Omit<ArrangedDay, "day"> {
  from: CivilDate;
  to: CivilDate;
  count: number;
}

/** A holiday of seven days is read as one line; what the center arranged stays single, to be taken back singly. */
export function dayRanges(days: readonly ArrangedDay[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const { day, kind, name, own } of days) {
    const last = ranges.at(-1);
    const joins =
      last && !own && !last.own && last.kind === kind && last.name === name && addDays(last.to, 1) === day;
    if (joins) {
      last.to = day;
      last.count += 1;
    } else {
      ranges.push({ from: day, to: day, count: 1, kind, name, own });
    }
  }
  return ranges;
}

/** "2月15日至2月23日（周一）": the year stands above the list. */
export function rangeWords(from: CivilDate, to: CivilDate): string {
  const start = from === to ? "" : `${formatDay(from)}至`;
  return `${start}${formatDay(to)}（${weekdayLabels[weekdayOf(to)]}）`;
}
