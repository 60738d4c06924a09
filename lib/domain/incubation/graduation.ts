import { machine, type Tone } from "../base/machine";

/** 出壳评估: requested, self-scored, interviewed, its files reviewed by a third party, decided. */
export const graduationStates = [
  "requested",
  "selfScored",
  "interviewed",
  "reviewed",
  "decided",
  "withdrawn",
] as const;
export type GraduationState = (typeof graduationStates)[number];

export const graduationLabels: Record<GraduationState, string> = {
  requested: "待自评",
  selfScored: "已自评",
  interviewed: "已面谈",
  reviewed: "已评审",
  decided: "已有结果",
  withdrawn: "已撤回",
};

export const graduationTones: Record<GraduationState, Tone> = {
  requested: "todo",
  selfScored: "running",
  interviewed: "running",
  reviewed: "running",
  decided: "passed",
  withdrawn: "ended",
};

export const graduationResults = ["graduate", "extend", "end"] as const;
export type GraduationResult = (typeof graduationResults)[number];
export const graduationResultLabels: Record<GraduationResult, string> = {
  graduate: "准予出壳",
  extend: "延期孵化",
  end: "结束孵化",
};

export const graduationEvents = [
  "selfScore",
  "returnSelfScore",
  "interview",
  "review",
  "reopenReview",
  "decide",
  "giveCertificate",
  "reopen",
  "withdraw",
] as const;
export type GraduationEvent = (typeof graduationEvents)[number];

export const graduationEventLabels: Record<GraduationEvent, string> = {
  selfScore: "提交自评",
  returnSelfScore: "退回自评",
  interview: "记录面谈",
  review: "核收第三方评审",
  reopenReview: "退回第三方评审",
  decide: "作出结果",
  giveCertificate: "登记证书领取",
  reopen: "撤销结果",
  withdraw: "撤回评估",
};

/** What of the assessments waits for the desk, as their list may be narrowed to it. */
export const graduationWaits = ["assign", "handIn", "accept", "certificate"] as const;
export type GraduationWait = (typeof graduationWaits)[number];
export const graduationWaitLabels: Record<GraduationWait, string> = {
  assign: "待派发第三方评审",
  handIn: "第三方评审逾期未交",
  accept: "第三方评审待核收",
  certificate: "出壳证书待发放",
};

/** `nextGraduationState(state, event)` answers an event. Nobody decides before a third party has looked at the files. */
export const { next: nextGraduationState, eventsFrom: graduationEventsFrom } = machine<
  GraduationState,
  GraduationEvent
>({
  noun: "出壳评估",
  states: graduationStates,
  events: graduationEvents,
  stateLabels: graduationLabels,
  eventLabels: graduationEventLabels,
  transitions: {
    selfScore: { requested: "selfScored" },
    returnSelfScore: { selfScored: "requested" },
    interview: { selfScored: "interviewed", interviewed: "interviewed" },
    review: { interviewed: "reviewed" },
    reopenReview: { reviewed: "interviewed" },
    decide: { reviewed: "decided" },
    giveCertificate: { decided: "decided" },
    reopen: { decided: "reviewed" },
    withdraw: {
      requested: "withdrawn",
      selfScored: "withdrawn",
      interviewed: "withdrawn",
      reviewed: "withdrawn",
    },
  },
  undo: {
    selfScore: ["returnSelfScore"],
    returnSelfScore: ["selfScore"],
    interview: ["interview"],
    review: ["reopenReview"],
    reopenReview: ["review"],
    decide: ["reopen"],
    giveCertificate: ["giveCertificate"],
    reopen: ["decide"],
    withdraw: "A new assessment may be requested at once.",
  },
});
