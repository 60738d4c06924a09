import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { date, form, number, reference, references, text } from "../base/form";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import { parseTimeOfDay } from "../base/time-of-day";

/** 服务时长: what one volunteer gave at one activity, recorded by one and confirmed by another act. */
export const hoursStates = ["recorded", "confirmed", "returned", "voided"] as const;
export type HoursState = (typeof hoursStates)[number];
export const hoursLabels: Record<HoursState, string> = {
  recorded: "待确认",
  confirmed: "已确认",
  returned: "已退回",
  voided: "已作废",
};
export const hoursTones: Record<HoursState, Tone> = {
  recorded: "todo",
  confirmed: "passed",
  returned: "refused",
  voided: "ended",
};

export const hoursEvents = ["correct", "confirm", "return", "void"] as const;
export type HoursEvent = (typeof hoursEvents)[number];
export const hoursEventLabels: Record<HoursEvent, string> = {
  correct: "改正",
  confirm: "确认",
  return: "退回",
  void: "作废",
};

/** `nextHoursState(state, event)` answers an event. What was returned is put right and confirmed, or voided. */
export const { next: nextHoursState, eventsFrom: hoursEventsFrom } = machine<HoursState, HoursEvent>({
  noun: "服务时长",
  states: hoursStates,
  events: hoursEvents,
  stateLabels: hoursLabels,
  eventLabels: hoursEventLabels,
  transitions: {
    correct: { recorded: "recorded", returned: "recorded" },
    confirm: { recorded: "confirmed" },
    return: { recorded: "returned" },
    void: { recorded: "voided", confirmed: "voided", returned: "voided" },
  },
  undo: {
    correct: "It is corrected once more; nobody has confirmed it yet.",
    confirm: "It counts from here on: one that is wrong is voided and recorded anew.",
    return: ["correct", "void"],
    void: "It stays on record as void, and is recorded anew.",
  },
});

const served = {
  servedOn: date("服务日期"),
  startsAt: text("开始时间", { most: 10, optional: true, hint: "如 14:30" }),
  endsAt: text("结束时间", { most: 10, optional: true, hint: "同一天之内；跨过零点的，分两天登记" }),
  hours: number("每人时长", { least: 0.1, most: 24, decimals: 1, unit: "小时" }),
  content: text("服务内容", { most: 100, hint: "如 为独居老人理发" }),
};

export const hoursForm = form({
  activityId: reference("活动", { hint: "时长登记在一次活动下，同一人一次活动登记一次" }),
  teamId: reference("队伍", { optional: true }),
  volunteers: references("志愿者"),
  ...served,
});

/** Of one record that was returned. */
export const correctHoursForm = form(served);

/** Nobody serves longer than a day. */
export const mostHoursPerDay = 24;

interface Served {
  servedOn: CivilDate;
  startsAt: string | null;
  endsAt: string | null;
  hours: number;
}

/** What is wrong with answers that are right each for itself: the period is within one day, and holds the hours. */
export function hoursFaults({ servedOn, startsAt, endsAt, hours }: Served, today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  const [from, until] = [startsAt && parseTimeOfDay(startsAt), endsAt && parseTimeOfDay(endsAt)];
  if (servedOn > today) faults.servedOn = "服务日期还没有到。";
  if (startsAt !== null && !from) faults.startsAt = "请按“14:30”的样子填写。";
  if (endsAt !== null && !until) faults.endsAt = "请按“16:30”的样子填写。";
  else if (endsAt !== null && startsAt === null) faults.startsAt = "填了结束时间，请填开始时间。";
  if (!from || !until) return faults;
  const minutes = minutesOf(until) - minutesOf(from);
  if (minutes <= 0) faults.endsAt = "结束时间不晚于开始时间：跨过零点的服务，请分两天登记。";
  else if (hours * 60 > minutes)
    faults.hours = `这段时间只有 ${Math.floor(minutes / 6) / 10} 小时，请核对时长。`;
  return faults;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Why so many more hours cannot be one person's on one day; `before` are those recorded already. */
export function whyNotSoMany(name: string, before: number, more: number): string | null {
  if (Math.round((before + more) * 10) <= mostHoursPerDay * 10) return null;
  return `${name}这一天已登记 ${before} 小时，再加 ${more} 小时超过 ${mostHoursPerDay} 小时，请核对。`;
}

/** What may be done with recorded hours as they stand. */
export function hoursActs({ state }: { state: HoursState }): PossibleAct<HoursEvent>[] {
  const more: Record<HoursEvent, Omit<Partial<PossibleAct>, "act">> = {
    confirm: { follows: "确认后计入服务时长，不能再修改；确有错误的，只能作废后重新登记。" },
    correct: {},
    return: { follows: "退回后改正，再确认。", reason: "退回的原因" },
    void: { follows: "作废后不再计入服务时长，记录仍然保留。", reason: "作废的原因", danger: true },
  };
  return (["confirm", "correct", "return", "void"] as const)
    .filter((act) => hoursEventsFrom(state).includes(act))
    .map((act) => ({ act, label: hoursEventLabels[act], whyNot: null, ...more[act] }));
}
