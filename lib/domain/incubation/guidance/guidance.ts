import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { date, form, longText, rows, text } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";

/** 一对一指导: booked, then held with its minutes, missed, or cancelled before. */
export const guidanceStates = ["booked", "held", "missed", "cancelled"] as const;
export type GuidanceState = (typeof guidanceStates)[number];

export const guidanceLabels: Record<GuidanceState, string> = {
  booked: "已约定",
  held: "已指导",
  missed: "未到",
  cancelled: "已取消",
};

export const guidanceTones: Record<GuidanceState, Tone> = {
  booked: "running",
  held: "passed",
  missed: "refused",
  cancelled: "ended",
};

export const guidanceEvents = ["hold", "miss", "cancel", "reopen"] as const;
export type GuidanceEvent = (typeof guidanceEvents)[number];

export const guidanceEventLabels: Record<GuidanceEvent, string> = {
  hold: "登记指导",
  miss: "登记未到",
  cancel: "取消",
  reopen: "撤销登记",
};

/** `nextGuidanceState(state, event)` answers an event. */
export const { next: nextGuidanceState, eventsFrom: guidanceEventsFrom } = machine<
  GuidanceState,
  GuidanceEvent
>({
  noun: "指导",
  states: guidanceStates,
  events: guidanceEvents,
  stateLabels: guidanceLabels,
  eventLabels: guidanceEventLabels,
  transitions: {
    hold: { booked: "held" },
    miss: { booked: "missed" },
    cancel: { booked: "cancelled" },
    reopen: { held: "booked", missed: "booked" },
  },
  undo: {
    hold: ["reopen"],
    miss: ["reopen"],
    cancel: "Its hour went back on offer and may be somebody else's by now: it is booked anew.",
    reopen: ["hold", "miss"],
  },
});

/** What was said, and what follows from it. */
export const minutesForm = form({
  minutes: longText("指导记录", { most: 3000, hint: "谈了什么，给了什么建议" }),
  followUps: rows(
    "后续事项",
    {
      what: text("做什么", { most: 100 }),
      by: date("期限", { optional: true }),
      doneOn: date("完成日期", { optional: true }),
    },
    { optional: true, most: 10 },
  ),
});

export interface FollowUp {
  what: string;
  by: CivilDate | null;
  doneOn: CivilDate | null;
}

/** What is wrong with follow-ups, by place: nothing is done on a day to come. */
export function followUpFaults(followUps: readonly FollowUp[], today: CivilDate): FieldErrors {
  const faults: FieldErrors = {};
  for (const [place, { doneOn }] of followUps.entries())
    if (doneOn !== null && doneOn > today) faults[`followUps.${place}.doneOn`] = "完成日期不能晚于今天。";
  return faults;
}

/** What may be done with guidance as it stands at a moment: it is held or missed only once its time has come. */
export function guidanceActs({ state, startsAt }: { state: GuidanceState; startsAt: Date }, now: Date) {
  const early = startsAt > now ? "约定的时间还没有到。" : null;
  const acts: Record<GuidanceEvent, Omit<PossibleAct, "act" | "label">> = {
    hold: { whyNot: early },
    miss: { whyNot: early, follows: "记为组织没有到场。", reason: "情况" },
    cancel: {
      whyNot: null,
      follows: "取消后这个时段重新开放预约，不能恢复；还要指导的，另行约定。",
      reason: "取消的原因",
      danger: true,
    },
    reopen: { whyNot: null, follows: "回到已约定，可以重新登记；写过的记录保留。", reason: "撤销的原因" },
  };
  const events: PossibleAct<GuidanceEvent | "edit">[] = guidanceEventsFrom(state).map((act) => ({
    act,
    label: guidanceEventLabels[act],
    ...acts[act],
  }));
  return state === "held" ? [{ act: "edit" as const, label: "修改记录", whyNot: null }, ...events] : events;
}
