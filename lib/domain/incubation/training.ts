import { formatDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, type FormValue, flag, form, longText, number, rows, text } from "../base/form";
import type { Tone } from "../base/machine";
import { parseTimeOfDay } from "../base/time-of-day";

/** A training (培训): drafted, open for sign-up, closed when it is over, or cancelled. */
export const trainingStates = ["drafted", "open", "closed", "cancelled"] as const;
export type TrainingState = (typeof trainingStates)[number];

export const trainingLabels: Record<TrainingState, string> = {
  drafted: "草稿",
  open: "报名中",
  closed: "已结束",
  cancelled: "已取消",
};

export const trainingTones: Record<TrainingState, Tone> = {
  drafted: "todo",
  open: "running",
  closed: "passed",
  cancelled: "ended",
};

/** The fields that Gujiao's teachers come from (2024), and management. */
export const trainingFields = [
  "socialWork",
  "partyAffairs",
  "governance",
  "volunteering",
  "management",
  "other",
] as const;
export type TrainingField = (typeof trainingFields)[number];

export const trainingFieldLabels: Record<TrainingField, string> = {
  socialWork: "社会工作",
  partyAffairs: "基层党务",
  governance: "基层治理",
  volunteering: "志愿服务",
  management: "机构管理",
  other: "其他",
};

export const trainingForm = form({
  title: text("培训名称", { most: 60 }),
  field: choice("领域", trainingFields, trainingFieldLabels),
  sessions: rows(
    "场次",
    {
      day: date("日期"),
      from: text("开始时间", { most: 10, hint: "如 14:30" }),
      until: text("结束时间", { most: 10 }),
      venue: text("地点", { most: 60 }),
      teacher: text("教师", { most: 40 }),
      topic: text("内容", { most: 60, optional: true }),
    },
    { most: 20 },
  ),
  audience: text("培训对象", { most: 100, optional: true, hint: "如 在孵组织的项目负责人" }),
  about: longText("培训说明", { most: 2000, optional: true }),
  openToTeams: flag("向志愿队伍开放", { hint: "中心网站上任何人都可以报名；不勾选时只有在孵组织可以报名" }),
  seats: number("名额", { least: 1, most: 9_999, optional: true, unit: "人", hint: "不填为不限" }),
  enrolBy: date("报名截止", { optional: true, hint: "当天仍可报名；不填为最后一场开始前" }),
});

export type WrittenTraining = FormValue<typeof trainingForm>;

/** One meeting of a training; the two times are instants. */
export interface SessionTimes {
  startsAt: Date;
  endsAt: Date;
}

/**
 * What is wrong with answers that are right each for itself, by place. Times are of one day, the end after the start;
 * two sessions of one training do not overlap; nobody signs up after the last session.
 */
export function trainingFaults({
  sessions,
  enrolBy,
}: Pick<WrittenTraining, "sessions" | "enrolBy">): FieldErrors {
  const faults: FieldErrors = {};
  const read = sessions.map(({ day, from, until }, at) => {
    const [start, end] = [parseTimeOfDay(from), parseTimeOfDay(until)];
    if (!start) faults[`sessions.${at}.from`] = "开始时间请按“14:30”的样子填写。";
    if (!end) faults[`sessions.${at}.until`] = "结束时间请按“16:30”的样子填写。";
    else if (start && end <= start) faults[`sessions.${at}.until`] = "结束时间应晚于开始时间。";
    return { from: `${day} ${start}`, until: `${day} ${end}` };
  });
  for (const [at, one] of read.entries()) {
    const clash = read.findIndex(
      (other, place) => place < at && one.from < other.until && other.from < one.until,
    );
    if (clash >= 0) faults[`sessions.${at}.from`] ??= `与第 ${clash + 1} 行的时间重叠。`;
  }
  const last = sessions
    .map(({ day }) => day)
    .sort()
    .at(-1);
  if (enrolBy && last && enrolBy > last) faults.enrolBy = `报名截止不能晚于最后一场（${formatDate(last)}）。`;
  return faults;
}
