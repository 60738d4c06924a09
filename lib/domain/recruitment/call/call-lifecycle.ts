import { machine, type Tone } from "../../base/machine";

/** A call (招募公告) from its preparation to the last signature, in this order. */
export const callStates = [
  "preparing",
  "recruiting",
  "closed",
  "reviewing",
  "noticing",
  "signing",
  "completed",
  "ended",
] as const;
export type CallState = (typeof callStates)[number];

export const callLabels: Record<CallState, string> = {
  preparing: "筹备",
  recruiting: "招募中",
  closed: "已截止",
  reviewing: "评审中",
  noticing: "公示中",
  signing: "签约中",
  completed: "已完成",
  ended: "已结束",
};

/** Whether applications may still be checked (初审), and the panel is not at work yet: from the notice to the review. */
export function beforeReview(state: CallState): boolean {
  return state === "recruiting" || state === "closed";
}

/** Whether it is final who was admitted: the notice is over. Before that nobody outside is told a figure of the call. */
export function isDecided(state: CallState): boolean {
  return state === "signing" || state === "completed";
}

export const callTones: Record<CallState, Tone> = {
  preparing: "todo",
  recruiting: "running",
  closed: "todo",
  reviewing: "running",
  noticing: "running",
  signing: "running",
  completed: "passed",
  ended: "ended",
};

export const callEvents = [
  "publishCall",
  "closeCall",
  "reopenCall",
  "startReview",
  "publishNotice",
  "closeNotice",
  "complete",
  "endWithoutAdmission",
  "endWithoutAgreement",
  "withdrawNotice",
  "reopenNotice",
  "resumeSigning",
  "resumeCheck",
  "resumeReview",
] as const;
export type CallEvent = (typeof callEvents)[number];

export const callEventLabels: Record<CallEvent, string> = {
  publishCall: "发布招募公告",
  closeCall: "截止招募",
  reopenCall: "重新开放招募",
  startReview: "开始评审",
  publishNotice: "发布公示",
  closeNotice: "公示期满转签约",
  complete: "完成签约",
  endWithoutAdmission: "按无组织入围办结",
  endWithoutAgreement: "无组织签约，批次结束",
  withdrawNotice: "撤回公示",
  reopenNotice: "撤销期满转签约",
  resumeSigning: "恢复签约",
  resumeCheck: "撤销办结",
  resumeReview: "撤销办结",
};

/** `nextCallState(state, event)` answers an event; `callEventsFrom(state)` lists what may happen now. */
export const { next: nextCallState, eventsFrom: callEventsFrom } = machine<CallState, CallEvent>({
  noun: "批次",
  states: callStates,
  events: callEvents,
  stateLabels: callLabels,
  eventLabels: callEventLabels,
  transitions: {
    publishCall: { preparing: "recruiting" },
    closeCall: { recruiting: "closed" },
    // The window was made longer.
    reopenCall: { closed: "recruiting" },
    startReview: { closed: "reviewing" },
    publishNotice: { reviewing: "noticing" },
    closeNotice: { noticing: "signing" },
    complete: { signing: "completed" },
    // Without anybody to name there is no public notice to pass through.
    endWithoutAdmission: { closed: "ended", reviewing: "ended" },
    // All gave up: nobody enters incubation, and nothing remains to be done.
    endWithoutAgreement: { signing: "ended" },
    withdrawNotice: { noticing: "reviewing" },
    reopenNotice: { signing: "noticing" },
    resumeSigning: { completed: "signing", ended: "signing" },
    resumeCheck: { ended: "closed" },
    resumeReview: { ended: "reviewing" },
  },
  undo: {
    publishCall: "The public has read it: a supplement corrects what it says.",
    closeCall: ["reopenCall"],
    reopenCall: ["closeCall"],
    startReview: "Points may have been given under these rules; a sheet is returned by itself.",
    publishNotice: ["withdrawNotice"],
    closeNotice: ["reopenNotice"],
    complete: ["resumeSigning"],
    endWithoutAdmission: ["resumeCheck", "resumeReview"],
    endWithoutAgreement: ["resumeSigning"],
    withdrawNotice: ["publishNotice"],
    reopenNotice: ["closeNotice"],
    resumeSigning: ["complete", "endWithoutAgreement"],
    resumeCheck: ["endWithoutAdmission"],
    resumeReview: ["endWithoutAdmission"],
  },
});
