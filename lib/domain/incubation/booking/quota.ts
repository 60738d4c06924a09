import type { CivilDate } from "../../base/civil-date";

/** Hours booked in one month of the calendar. */
export interface MonthHours {
  /** "2026-03". */
  month: string;
  hours: number;
}

/** "2026-03" of a day. */
export function monthOf(day: CivilDate): string {
  return day.slice(0, 7);
}

/** The hours that `days` of the same length add to each of their months. */
export function hoursByMonth(days: readonly CivilDate[], hours: number): MonthHours[] {
  const months = [...new Set(days.map(monthOf))];
  return months.map((month) => ({
    month,
    hours: days.filter((day) => monthOf(day) === month).length * hours,
  }));
}

/**
 * The first month in which hours asked for would go beyond the hours a month of the stage, in a Chinese sentence with the
 * numbers; null when they fit. A `quota` of null is no limit. Whose rule: the center's own, by stage of incubation.
 */
export function whyBeyondQuota(
  asked: readonly MonthHours[],
  booked: readonly MonthHours[],
  quota: { hours: number; stage: string } | null,
): string | null {
  if (quota === null) return null;
  for (const { month, hours } of asked) {
    const had = booked.find((one) => one.month === month)?.hours ?? 0;
    if (had + hours <= quota.hours) continue;
    const [year, number] = month.split("-").map(Number);
    const whose = quota.stage === "" ? "每月" : `“${quota.stage}”每月`;
    return `${year}年${number}月已预约 ${had} 小时，再加 ${hours} 小时，超过${whose} ${quota.hours} 小时的额度，还可以预约 ${Math.max(0, quota.hours - had)} 小时。`;
  }
  return null;
}
