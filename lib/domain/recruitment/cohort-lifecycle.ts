import type { CivilDate } from "../base/civil-date";
import { machine, type Tone } from "../base/machine";

/** A batch (批次) from its preparation to the end of its incubation, in this order. */
export const cohortStates = [
  "preparing",
  "recruiting",
  "closed",
  "reviewing",
  "noticing",
  "signing",
  "incubating",
  "ended",
] as const;
export type CohortState = (typeof cohortStates)[number];

export const cohortLabels: Record<CohortState, string> = {
  preparing: "筹备",
  recruiting: "招募中",
  closed: "已截止",
  reviewing: "评审中",
  noticing: "公示中",
  signing: "签约中",
  incubating: "孵化中",
  ended: "已结束",
};

/**
 * The state of a batch on `today`, the day in China. A call whose window has run out is closed, also before the first
 * act after it puts that on record.
 */
export function cohortStateOn(
  { state, closesOn }: { state: CohortState; closesOn: CivilDate },
  today: CivilDate,
): CohortState {
  return state === "recruiting" && today > closesOn ? "closed" : state;
}

export const cohortTones: Record<CohortState, Tone> = {
  preparing: "todo",
  recruiting: "running",
  closed: "todo",
  reviewing: "running",
  noticing: "running",
  signing: "running",
  incubating: "running",
  ended: "ended",
};

export const cohortEvents = [
  "publishCall",
  "closeCall",
  "startReview",
  "publishNotice",
  "closeNotice",
  "startIncubation",
  "end",
  "endWithoutAdmission",
] as const;
export type CohortEvent = (typeof cohortEvents)[number];

export const cohortEventLabels: Record<CohortEvent, string> = {
  publishCall: "发布招募公告",
  closeCall: "截止招募",
  startReview: "开始评审",
  publishNotice: "发布公示",
  closeNotice: "结束公示",
  startIncubation: "开始孵化",
  end: "结束",
  endWithoutAdmission: "按无组织入围办结",
};

/** `nextCohortState(state, event)` answers an event; `cohortEventsFrom(state)` lists what may happen now. */
export const { next: nextCohortState, eventsFrom: cohortEventsFrom } = machine<CohortState, CohortEvent>({
  noun: "批次",
  states: cohortStates,
  events: cohortEvents,
  stateLabels: cohortLabels,
  eventLabels: cohortEventLabels,
  transitions: {
    publishCall: { preparing: "recruiting" },
    closeCall: { recruiting: "closed" },
    startReview: { closed: "reviewing" },
    publishNotice: { reviewing: "noticing" },
    closeNotice: { noticing: "signing" },
    startIncubation: { signing: "incubating" },
    end: { incubating: "ended" },
    // Without anybody to name there is no public notice to pass through.
    endWithoutAdmission: { closed: "ended", reviewing: "ended" },
  },
});
