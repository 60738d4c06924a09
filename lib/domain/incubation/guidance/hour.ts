import { chinaDate, chinaDayStart } from "../../base/china-time";
import { addDays, type CivilDate, formatDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { date, form, name, number, reference, text } from "../../base/form";
import { parseTimeOfDay } from "../../base/time-of-day";

const mentor = {
  personId: reference("导师（人员库）", { optional: true, hint: "有账号的导师能看到自己的预约" }),
  mentor: name("导师姓名", { most: 20, optional: true, hint: "不在人员库的，填姓名" }),
  bodyId: reference("所属单位", { optional: true, hint: "如 组织部、民政局" }),
};
const when = {
  day: date("日期"),
  from: text("开始", { most: 10, hint: "如 9:00" }),
  to: text("结束", { most: 10, hint: "如 11:00" }),
  place: text("地点", { most: 60 }),
};

/** Hours on offer: a window of a day, parted into hours of some minutes, and repeated week by week. */
export const hourForm = form({
  ...mentor,
  topics: text("可以指导的内容", { most: 100, optional: true }),
  ...when,
  minutes: number("每次", { least: 15, most: 480, optional: true, unit: "分钟", hint: "留空则整段为一次" }),
  weeks: number("每周重复", { least: 1, most: 26, optional: true, unit: "周", hint: "留空则只有这一天" }),
});

/** Guidance that was agreed on without an hour on offer. */
export const directForm = form({
  organization: reference("社会组织"),
  ...mentor,
  ...when,
  topic: text("指导内容", { most: 100 }),
});

export interface Span {
  startsAt: Date;
  endsAt: Date;
}

interface Typed {
  day: CivilDate;
  from: string;
  to: string;
}

const minute = 60_000;

/** The moment of a time of day in China; null when it is none. */
function momentOf(day: CivilDate, typed: string): Date | null {
  const time = parseTimeOfDay(typed);
  if (time === null) return null;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(chinaDayStart(day).getTime() + (hours * 60 + minutes) * minute);
}

/** A span of one day as typed, or what is wrong with it by field. It may be of the past: that is asked elsewhere. */
export function spanOf({
  day,
  from,
  to,
}: Typed): { ok: true; span: Span } | { ok: false; faults: FieldErrors } {
  const [startsAt, endsAt] = [momentOf(day, from), momentOf(day, to)];
  const faults: FieldErrors = {};
  if (!startsAt) faults.from = "请填写时间，如 9:00。";
  if (!endsAt) faults.to = "请填写时间，如 11:00。";
  else if (startsAt && endsAt <= startsAt) faults.to = "结束时间应晚于开始时间。";
  return startsAt && endsAt && endsAt > startsAt
    ? { ok: true, span: { startsAt, endsAt } }
    : { ok: false, faults };
}

/** A window parted into hours of so many minutes, a rest too short for one left out, and repeated week by week. */
export function hoursOf(typed: Typed, minutes: number | null, weeks: number | null): Span[] {
  const days = Array.from({ length: weeks ?? 1 }, (_, week) => addDays(typed.day, 7 * week));
  return days.flatMap((day) => {
    const read = spanOf({ ...typed, day });
    if (!read.ok) return [];
    const { startsAt, endsAt } = read.span;
    const length = (minutes ?? (endsAt.getTime() - startsAt.getTime()) / minute) * minute;
    const count = Math.floor((endsAt.getTime() - startsAt.getTime()) / length);
    return Array.from({ length: count }, (_, at) => ({
      startsAt: new Date(startsAt.getTime() + at * length),
      endsAt: new Date(startsAt.getTime() + (at + 1) * length),
    }));
  });
}

/** Whether two spans have a moment in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** What is wrong with hours, by field: none is past, and a mentor is in one place at a time. */
export function hourFaults(hours: readonly Span[], taken: readonly Span[], now: Date): FieldErrors {
  if (hours.length === 0) return { minutes: "这段时间不够一次，请调整。" };
  if (hours.some(({ startsAt }) => startsAt <= now)) return { day: "这个时间已经过去，请填写以后的时间。" };
  const clash = hours.find((hour) => taken.some((other) => overlap(hour, other)));
  if (!clash) return {};
  return { from: `这位导师${formatDate(chinaDate(clash.startsAt))}的这段时间已有安排，请错开。` };
}

/** Somebody must be named as the mentor, on record or by name. */
export function mentorFaults(given: { personId: string | null; mentor: string | null }): FieldErrors {
  return given.personId === null && given.mentor === null ? { mentor: "请选择导师，或填写姓名。" } : {};
}
