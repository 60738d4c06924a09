import type { CivilDate } from "../base/civil-date";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** What was held (活动): written, reported, and confirmed or returned; one that should not count is voided. */
export const activityStates = ["drafted", "reported", "confirmed", "returned", "voided"] as const;
export type ActivityState = (typeof activityStates)[number];

export const activityLabels: Record<ActivityState, string> = {
  drafted: "草稿",
  reported: "已报",
  confirmed: "已确认",
  returned: "已退回",
  voided: "已作废",
};

export const activityTones: Record<ActivityState, Tone> = {
  drafted: "todo",
  reported: "running",
  confirmed: "passed",
  returned: "refused",
  voided: "ended",
};

export const activityKinds = [
  "training",
  "service",
  "exchange",
  "coBuilding",
  "publicity",
  "visit",
  "meeting",
  "reception",
  "other",
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const activityKindLabels: Record<ActivityKind, string> = {
  training: "培训",
  service: "服务",
  exchange: "交流",
  coBuilding: "共建",
  publicity: "宣传",
  visit: "下沉村（社区）",
  meeting: "会议",
  reception: "接待",
  other: "其他",
};

export const activityEvents = ["edit", "report", "confirm", "return", "void"] as const;
export type ActivityEvent = (typeof activityEvents)[number];

export const activityEventLabels: Record<ActivityEvent, string> = {
  edit: "修改",
  report: "上报",
  confirm: "确认",
  return: "退回",
  void: "作废",
};

/** `nextActivityState(state, event)` answers an event. What was reported is changed only after it was returned. */
export const { next: nextActivityState, eventsFrom: activityEventsFrom } = machine<
  ActivityState,
  ActivityEvent
>({
  noun: "活动",
  states: activityStates,
  events: activityEvents,
  stateLabels: activityLabels,
  eventLabels: activityEventLabels,
  transitions: {
    edit: { drafted: "drafted", returned: "returned" },
    report: { drafted: "reported", returned: "reported" },
    confirm: { reported: "confirmed" },
    return: { reported: "returned" },
    void: { drafted: "voided", reported: "voided", confirmed: "voided", returned: "voided" },
  },
  undo: {
    edit: "It is edited once more; nobody but the desk has seen it.",
    report: ["return"],
    confirm: "It counts from here on: one that is wrong is voided and written anew.",
    return: ["report"],
    void: "It stays on record as void, and is written anew.",
  },
});

const order = ["report", "confirm", "edit", "return", "void"] as const satisfies readonly ActivityEvent[];

/** What may be done with an activity as it stands on a day. Nothing is reported before it was held. */
export function activityActs(
  { state, heldOn }: { state: ActivityState; heldOn: CivilDate },
  today: CivilDate,
) {
  const more: Record<ActivityEvent, Partial<Omit<PossibleAct, "act" | "label">>> = {
    edit: {},
    report: {
      whyNot: heldOn > today ? "举办日期还没有到，举办之后再上报。" : null,
      follows: "上报后不能再修改；有误的，由确认的人退回再改。",
    },
    confirm: { follows: "确认后计入统计，不能再修改；确有错误的，只能作废后另行登记。" },
    return: { follows: "退回后可以修改，改好再上报。", reason: "退回的原因" },
    void: { follows: "作废后不再计入统计，也不能恢复；记录仍然保留。", reason: "作废的原因", danger: true },
  };
  const possible = activityEventsFrom(state);
  return order
    .filter((act) => possible.includes(act))
    .map(
      (act): PossibleAct<ActivityEvent> => ({
        act,
        label: activityEventLabels[act],
        whyNot: null,
        ...more[act],
      }),
    );
}

/** Said to an organization of an activity that somebody else wrote down. */
export const notWrittenByIt = "这项活动不是本组织登记的；有误的，请联系中心更正。";

/** Why an organization cannot change an activity of its own; null when it can. `own`: it wrote it down itself. */
export function whyNotEditOwn({ own, state }: { own: boolean; state: ActivityState }): string | null {
  if (!own) return notWrittenByIt;
  switch (state) {
    case "drafted":
    case "returned":
      return null;
    case "reported":
      return "这项活动已经上报，正等中心确认；有误的，请联系中心退回后再改。";
    case "confirmed":
      return "中心已经确认这项活动，不能再修改；有误的，请联系中心。";
    case "voided":
      return "这项活动已经作废，不能再修改。";
  }
}
