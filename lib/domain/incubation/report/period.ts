import { lastDayOfTerm } from "../../admission/term";
import { addDays, type CivilDate, civilDate, formatDate, formatPeriod, yearOf } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { date, flag, form, name } from "../../base/form";
import type { Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";

/** 报告期: open for the reports of the organizations until it is locked. */
export const periodStates = ["open", "locked"] as const;
export type PeriodState = (typeof periodStates)[number];

export const periodLabels: Record<PeriodState, string> = { open: "开放", locked: "已锁定" };
export const periodTones: Record<PeriodState, Tone> = { open: "running", locked: "ended" };

export const periodEventLabels = {
  open: "开放",
  edit: "修改",
  lock: "锁定",
  reopen: "重新开放",
  remind: "提醒未交的组织",
};

export function periodState({ lockedAt }: { lockedAt: Date | null }): PeriodState {
  return lockedAt === null ? "open" : "locked";
}

export const periodForm = form({
  name: name("名称", { most: 30, hint: "如 2026年第一季度" }),
  startsOn: date("报告期自"),
  endsOn: date("报告期至"),
  dueOn: date("提交截止", { hint: "当日仍可提交；之后提交的记为逾期" }),
  midterm: flag("中期检查", { hint: "勾选后，中心回复报告时还要给出检查结论：合格、需整改或不合格" }),
});

export interface Span {
  name: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
}

/** What is wrong with a period, by field. No two of a center share a day (`others`), none takes more than a year. */
export function periodFaults(period: Span & { dueOn: CivilDate }, others: readonly Span[]): FieldErrors {
  const faults: FieldErrors = {};
  const { startsOn, endsOn, dueOn } = period;
  const longest = lastDayOfTerm(startsOn, 12);
  if (endsOn < startsOn) faults.endsOn = "报告期的结束不能早于开始。";
  else if (endsOn > longest) faults.endsOn = `一个报告期最长一年，即到${formatDate(longest)}，请核对年份。`;
  if (dueOn < endsOn) faults.dueOn = "提交截止不能早于报告期的最后一天。";
  else if (dueOn > lastDayOfTerm(endsOn, 12)) faults.dueOn = "提交截止晚于最后一天一年以上，请核对年份。";
  const overlapped = others.find((one) => one.startsOn <= endsOn && startsOn <= one.endsOn);
  if (overlapped)
    faults.startsOn ??= `与“${overlapped.name}”（${formatPeriod(overlapped.startsOn, overlapped.endsOn)}）重叠，请调整日期。`;
  if (others.some((one) => one.name === period.name)) faults.name = "已有同名的报告期，请换一个名称。";
  return faults;
}

/** Whoever has not handed in is reminded so many days before the last one, but not before the period is over. */
const remindBefore = 3;
export function remindsOn({ endsOn, dueOn }: { endsOn: CivilDate; dueOn: CivilDate }): CivilDate {
  const early = addDays(dueOn, -remindBefore);
  return early > endsOn ? early : endsOn;
}

/** Reports are due on the tenth day after their period, or after today where it has been over for longer. */
const daysToWrite = 10;

export interface SuggestedPeriod extends Span {
  dueOn: CivilDate;
}

/** The first day of a month; the thirteenth is the first of the next year. */
function firstOf(year: number, month: number): CivilDate {
  const [of, at] = month > 12 ? [year + 1, month - 12] : [year, month];
  return civilDate(`${of}-${String(at).padStart(2, "0")}-01`);
}

function suggested(today: CivilDate, name: string, year: number, month: number, months: number) {
  const startsOn = firstOf(year, month);
  const endsOn = addDays(firstOf(year, month + months), -1);
  const over = endsOn < today ? today : endsOn;
  return { name, startsOn, endsOn, dueOn: addDays(over, daysToWrite) };
}

const ordinals = ["一", "二", "三", "四"] as const;

/**
 * The quarter and the half-year around a day, and those before them, as periods that may be opened: only those that
 * share no day with what there is.
 */
export function suggestedPeriods(today: CivilDate, taken: readonly Span[]): SuggestedPeriod[] {
  const year = yearOf(today);
  const month = Number(today.slice(5, 7));
  const quarter = Math.floor((month - 1) / 3);
  const quarters = [quarter, quarter - 1].map((at) => {
    const [of, place] = at < 0 ? [year - 1, 3] : [year, at];
    return suggested(today, `${of}年第${ordinals[place]}季度`, of, place * 3 + 1, 3);
  });
  const half = quarter < 2 ? 0 : 1;
  const halves = [half, half - 1].map((at) => {
    const [of, place] = at < 0 ? [year - 1, 1] : [year, at];
    return suggested(today, `${of}年${place === 0 ? "上" : "下"}半年`, of, place * 6 + 1, 6);
  });
  return [...quarters, ...halves].filter((one) => Object.keys(periodFaults(one, taken)).length === 0);
}

export interface PeriodStanding {
  lockedAt: Date | null;
  /** How many of those it concerns have not handed in, and how many reports wait for the center's answer. */
  missing: number;
  unanswered: number;
  /** Of those missing: how many have not been reminded. */
  unreminded: number;
  /** The name of a later period that is locked. */
  laterLocked: string | null;
}

/** What may be done with a period. A locked one is opened again only until a later one has been locked. */
export function periodActs(period: PeriodStanding): PossibleAct<"lock" | "remind" | "reopen" | "edit">[] {
  const { lockedAt, missing, unanswered, unreminded, laterLocked } = period;
  if (lockedAt === null) {
    const left = [
      ...(missing > 0 ? [`还有 ${missing} 家没有提交，锁定后记为未交`] : []),
      ...(unanswered > 0 ? [`${unanswered} 份报告还没有回复，锁定后仍可回复`] : []),
    ];
    const follows = `${left.map((one) => `${one}；`).join("")}锁定后组织不能再提交和修改本期报告，报告中的数字不再改变。锁定错了，在锁定下一期之前可以重新开放。`;
    return [
      { act: "lock", label: periodEventLabels.lock, whyNot: null, follows },
      ...(missing > 0
        ? [
            {
              act: "remind" as const,
              label: periodEventLabels.remind,
              whyNot: unreminded > 0 ? null : "未交的组织都已提醒过，每期只提醒一次。",
              follows: `为 ${unreminded} 家未交的组织各生成一条消息，在“消息”中放行后发出。每家每期只提醒一次。`,
            },
          ]
        : []),
      { act: "edit", label: periodEventLabels.edit, whyNot: null },
    ];
  }
  return [
    {
      act: "reopen",
      label: periodEventLabels.reopen,
      whyNot: laterLocked && `后面的“${laterLocked}”已经锁定，本期不能再开放。`,
      follows: "重新开放后，组织可以补交和修改本期报告，提交时按当时的记录重新统计。",
      reason: "重新开放的原因",
    },
  ];
}
