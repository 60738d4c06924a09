import type { CivilDate } from "../base/civil-date";
import { date, form, reference, text } from "../base/form";
import type { Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import { type ResidencyMode, residencyLabels } from "../recruitment/residency-mode";

/** 入驻位置: who holds a room or a workstation, from when to when, both days included. */
export const allocationForm = form({
  organizationId: reference("入驻组织"),
  startsOn: date("开始使用"),
  endsOn: date("使用到", { optional: true, hint: "最后一天；没有约定的留空，退出时再结束" }),
  note: text("备注", { most: 100, optional: true }),
});

/** What is changed of one that stands: whose it is and since when stays as it was given. */
export const allocationTermForm = form({ endsOn: allocationForm.endsOn, note: allocationForm.note });

export const allocationStates = ["holding", "ahead", "ended", "withdrawn"] as const;
export type AllocationState = (typeof allocationStates)[number];

export const allocationLabels: Record<AllocationState, string> = {
  holding: "使用中",
  ahead: "未开始",
  ended: "已结束",
  withdrawn: "已撤销",
};

export const allocationTones: Record<AllocationState, Tone> = {
  holding: "running",
  ahead: "todo",
  ended: "ended",
  withdrawn: "ended",
};

export const allocationEventLabels = {
  give: "安排入驻",
  edit: "修改期限",
  end: "结束入驻",
  withdraw: "撤销安排",
} as const;
export type AllocationEvent = keyof typeof allocationEventLabels;

export interface Held {
  startsOn: CivilDate;
  endsOn: CivilDate | null;
  withdrawnAt: Date | null;
}

/** How it stands on a day: the days of an allocation say it, no state is kept. */
export function allocationState({ startsOn, endsOn, withdrawnAt }: Held, today: CivilDate): AllocationState {
  if (withdrawnAt !== null) return "withdrawn";
  if (startsOn > today) return "ahead";
  return endsOn !== null && endsOn < today ? "ended" : "holding";
}

/** What may be done with it. What was given by mistake is withdrawn: it then holds nothing, and stays on record. */
export function allocationActs(held: Held, today: CivilDate): PossibleAct<"edit" | "end" | "withdraw">[] {
  const state = allocationState(held, today);
  if (state === "withdrawn") return [];
  const edit = { act: "edit" as const, label: "修改期限", whyNot: null };
  const end = {
    act: "end" as const,
    label: allocationEventLabels.end,
    whyNot: null,
    follows: "今天是最后一天，从明天起可以安排给其他组织。",
    reason: "结束的原因",
    danger: true,
  };
  const withdraw = {
    act: "withdraw" as const,
    label: allocationEventLabels.withdraw,
    whyNot: null,
    follows: "撤销用于登记错了或没有实际入驻的情况：这段时间视为没有使用，记录仍然保留。",
    reason: "撤销的原因",
    danger: true,
  };
  if (state === "holding") return [edit, end, withdraw];
  return state === "ahead" ? [edit, withdraw] : [withdraw];
}

/** Whether an organization of this mode needs a place of its own, in a sentence; null where nothing is agreed. */
export function spaceNeed(mode: ResidencyMode | null): string | null {
  if (mode === null) return null;
  return mode === "onSite"
    ? "园内入驻，由中心安排房间或工位。"
    : `${residencyLabels[mode]}入驻，不需要安排房间或工位；可以按小时预约会议室等场地。`;
}
