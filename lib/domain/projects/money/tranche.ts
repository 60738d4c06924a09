import { machine, type Tone } from "../../base/machine";

/** What a part of the money waits for (domain.md 5: the next is released by a passed mid-term review). */
export const trancheConditions = ["signed", "midtermPassed", "finalPassed", "other"] as const;
export type TrancheCondition = (typeof trancheConditions)[number];

export const trancheConditionLabels: Record<TrancheCondition, string> = {
  signed: "协议签订后",
  midtermPassed: "中期评估合格后",
  finalPassed: "末期评估合格后",
  other: "其他条件",
};

export const trancheStates = ["planned", "requested", "checked", "approved", "paid", "blocked"] as const;
export type TrancheState = (typeof trancheStates)[number];

export const trancheLabels: Record<TrancheState, string> = {
  planned: "待申请",
  requested: "待审核",
  checked: "待审批",
  approved: "待拨付",
  paid: "已拨付",
  blocked: "暂缓",
};

export const trancheTones: Record<TrancheState, Tone> = {
  planned: "ended",
  requested: "todo",
  checked: "todo",
  approved: "running",
  paid: "passed",
  blocked: "refused",
};

export const trancheEvents = [
  "request",
  "withdraw",
  "check",
  "sendBack",
  "approve",
  "decline",
  "pay",
  "takeBackPayment",
  "block",
  "unblock",
] as const;
export type TrancheEvent = (typeof trancheEvents)[number];

export const trancheEventLabels: Record<TrancheEvent, string> = {
  request: "申请拨付",
  withdraw: "撤回申请",
  check: "审核通过",
  sendBack: "退回申请",
  approve: "审批同意",
  decline: "审批不同意",
  pay: "登记拨付",
  takeBackPayment: "更正拨付登记",
  block: "暂缓",
  unblock: "解除暂缓",
};

/** `nextTrancheState(state, event)` answers an event: who checks is not who approves, and money is paid once approved. */
export const { next: nextTrancheState, eventsFrom: trancheEventsFrom } = machine<TrancheState, TrancheEvent>({
  noun: "拨付",
  states: trancheStates,
  events: trancheEvents,
  stateLabels: trancheLabels,
  eventLabels: trancheEventLabels,
  transitions: {
    request: { planned: "requested" },
    withdraw: { requested: "planned" },
    check: { requested: "checked" },
    sendBack: { requested: "planned", checked: "requested" },
    approve: { checked: "approved" },
    decline: { checked: "requested", approved: "checked" },
    pay: { approved: "paid" },
    takeBackPayment: { paid: "approved" },
    block: { planned: "blocked", requested: "blocked", checked: "blocked", approved: "blocked" },
    unblock: { blocked: "planned" },
  },
  undo: {
    request: ["withdraw"],
    withdraw: ["request"],
    check: ["sendBack"],
    sendBack: ["request", "check"],
    approve: ["decline"],
    decline: ["check", "approve"],
    pay: ["takeBackPayment"],
    takeBackPayment: ["pay"],
    block: ["unblock"],
    unblock: ["block"],
  },
});
