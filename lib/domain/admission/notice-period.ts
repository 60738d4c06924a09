import { type CivilDate, formatDate, formatPeriod, weekdayLabels, weekdayOf } from "../base/civil-date";
import type { Tone } from "../base/machine";
import { type Period, periodUnitLabels } from "../center/calendar";

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

/** The period as the paper prints it: "2022年1月17日至2022年1月21日（5个工作日，首日计入）"; without a rule, its dates. */
export function periodOnPaper(start: CivilDate, end: CivilDate, rule: Omit<Period, "start"> | null): string {
  const dates = formatPeriod(start, end);
  if (!rule) return dates;
  const counting = rule.firstDayCounts ? "首日计入" : "首日不计";
  return `${dates}（${rule.length}${periodUnitLabels[rule.unit]}，${counting}）`;
}

/** What a published notice means to a reader today. */
export const noticePhases = ["ahead", "running", "over"] as const;
export type NoticePhase = (typeof noticePhases)[number];

export const noticePhaseLabels: Record<NoticePhase, string> = {
  ahead: "即将公示",
  running: "公示中",
  over: "已期满",
};

export const noticePhaseTones: Record<NoticePhase, Tone> = {
  ahead: "todo",
  running: "running",
  over: "ended",
};

/** Both the first and the last day belong to the period. */
export function noticePhase(
  period: { startsOn: CivilDate; endsOn: CivilDate },
  today: CivilDate,
): NoticePhase {
  if (today < period.startsOn) return "ahead";
  return today <= period.endsOn ? "running" : "over";
}
