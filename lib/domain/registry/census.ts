import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { date, form, longText, name } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

// 摸底: in a round every community looks through the organizations of its area and confirms how many there are.

export const censusForm = form({
  name: name("名称", { most: 60, hint: "如 2026年上半年摸底" }),
  startsOn: date("开始日期"),
  dueOn: date("截止日期", { hint: "各社区在这一天之前确认；过了截止日期仍可确认，会标为逾期" }),
  note: longText("说明", { most: 500, optional: true, hint: "社区工作人员看得到" }),
});

interface Days {
  startsOn: CivilDate;
  dueOn: CivilDate;
}

export function censusFaults({ startsOn, dueOn }: Days): FieldErrors {
  return dueOn < startsOn ? { dueOn: "截止日期不能早于开始日期。" } : {};
}

export const censusStates = ["running", "coming", "closed"] as const;
export type CensusState = (typeof censusStates)[number];
export const censusLabels: Record<CensusState, string> = {
  running: "进行中",
  coming: "未开始",
  closed: "已结束",
};
export const censusTones: Record<CensusState, Tone> = { running: "running", coming: "todo", closed: "ended" };

export const censusEventLabels = {
  open: "发起摸底",
  edit: "修改摸底",
  close: "结束摸底",
  reopen: "重新开启",
} as const;

interface Round {
  startsOn: CivilDate;
  closed: boolean;
}

/** A round that nobody closed runs from its first day on, past its due day as well. */
export function censusStateOf({ startsOn, closed }: Round, today: CivilDate): CensusState {
  if (closed) return "closed";
  return startsOn > today ? "coming" : "running";
}

export type CensusAct = "close" | "edit" | "reopen";

/** What may be done with a round; closing it says which communities have not confirmed. */
export function censusActs(state: CensusState, missing: readonly string[]): PossibleAct<CensusAct>[] {
  if (state === "closed")
    return [
      {
        act: "reopen",
        label: "重新开启",
        whyNot: null,
        follows: "重新开启后，各社区可以继续确认、撤回；已有的确认不变。",
      },
    ];
  const named = missing.slice(0, 10).join("、");
  const rest = missing.length > 10 ? `等 ${missing.length} 个社区` : ` ${missing.length} 个社区`;
  return [
    { act: "edit", label: "修改", whyNot: null },
    {
      act: "close",
      label: "结束",
      whyNot: state === "coming" ? "还没有开始，不用结束。" : null,
      danger: true,
      follows:
        missing.length === 0
          ? "各社区都已确认。结束后不能再确认，也不能撤回。"
          : `${named}${rest}还没有确认，结束后按未确认留存。结束后不能再确认，也不能撤回。`,
    },
  ];
}

/** Where a community stands in a round. */
export const confirmationStates = ["late", "waiting", "confirmed"] as const;
export type ConfirmationState = (typeof confirmationStates)[number];
export const confirmationLabels: Record<ConfirmationState, string> = {
  late: "逾期未确认",
  waiting: "未确认",
  confirmed: "已确认",
};
export const confirmationTones: Record<ConfirmationState, Tone> = {
  late: "refused",
  waiting: "todo",
  confirmed: "passed",
};

export function confirmationStateOf(
  { confirmed, dueOn }: { confirmed: boolean; dueOn: CivilDate },
  today: CivilDate,
): ConfirmationState {
  if (confirmed) return "confirmed";
  return dueOn < today ? "late" : "waiting";
}

/** Why nothing is confirmed or taken back in this round; null when it can be. */
export function whyNotConfirming(state: CensusState): string | null {
  if (state === "closed") return "这次摸底已经结束，不能再确认或撤回。";
  return state === "coming" ? "这次摸底还没有开始。" : null;
}

export const confirmationForm = form({
  note: longText("说明", { most: 200, optional: true, hint: "如 新增 2 家，1 家已搬走" }),
});
