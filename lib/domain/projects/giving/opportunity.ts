import type { CivilDate } from "../../base/civil-date";
import type { FieldErrors } from "../../base/errors";
import { choice, date, form, longText, reference, text } from "../../base/form";
import { machine, type Tone } from "../../base/machine";

/** 信息对接: what somebody needs or offers. */
export const opportunityDirections = ["need", "offer"] as const;
export type OpportunityDirection = (typeof opportunityDirections)[number];
export const opportunityDirectionLabels: Record<OpportunityDirection, string> = {
  need: "需求",
  offer: "供给",
};

export const opportunityTopics = ["project", "fund", "policy", "talent", "resource", "service"] as const;
export type OpportunityTopic = (typeof opportunityTopics)[number];
export const opportunityTopicLabels: Record<OpportunityTopic, string> = {
  project: "项目",
  fund: "资金",
  policy: "政策",
  talent: "人才",
  resource: "资源",
  service: "服务",
};

export const opportunityStates = ["drafted", "reported", "posted", "closed", "withdrawn"] as const;
export type OpportunityState = (typeof opportunityStates)[number];
export const opportunityLabels: Record<OpportunityState, string> = {
  drafted: "草稿",
  reported: "待发布",
  posted: "对接中",
  closed: "已结束",
  withdrawn: "已撤下",
};
export const opportunityTones: Record<OpportunityState, Tone> = {
  drafted: "todo",
  reported: "todo",
  posted: "running",
  closed: "ended",
  withdrawn: "ended",
};

export const opportunityEvents = ["report", "post", "sendBack", "close", "reopen", "withdraw"] as const;
export type OpportunityEvent = (typeof opportunityEvents)[number];
export const opportunityEventLabels: Record<OpportunityEvent, string> = {
  report: "提交发布",
  post: "发布",
  sendBack: "退回",
  close: "结束对接",
  reopen: "重新对接",
  withdraw: "撤下",
};

/** `nextOpportunityState(state, event)` answers an event. An organization reports, and the desk posts or sends back. */
export const { next: nextOpportunityState, eventsFrom: opportunityEventsFrom } = machine<
  OpportunityState,
  OpportunityEvent
>({
  noun: "信息",
  states: opportunityStates,
  events: opportunityEvents,
  stateLabels: opportunityLabels,
  eventLabels: opportunityEventLabels,
  transitions: {
    report: { drafted: "reported" },
    post: { drafted: "posted", reported: "posted" },
    sendBack: { reported: "drafted" },
    close: { posted: "closed" },
    reopen: { closed: "posted" },
    withdraw: { drafted: "withdrawn", reported: "withdrawn", posted: "withdrawn" },
  },
  undo: {
    report: ["sendBack", "withdraw"],
    post: ["withdraw", "close"],
    sendBack: ["report"],
    close: ["reopen"],
    reopen: ["close"],
    withdraw: "Who has read it was told of it; it is written anew.",
  },
});

/** What an organization writes for itself. */
export const ownOpportunityForm = form({
  direction: choice("供需", opportunityDirections, opportunityDirectionLabels),
  topic: choice("类别", opportunityTopics, opportunityTopicLabels),
  title: text("标题", { most: 40 }),
  text: longText("内容", { most: 1000 }),
  contact: text("联系方式", { most: 60, hint: "对接中的信息，中心的组织都能看到" }),
  closesOn: date("截止日期", { optional: true, hint: "过了这一天自动结束；不填的一直有效" }),
});

export const opportunityForm = form({
  ...ownOpportunityForm,
  bodyId: reference("为单位发布", { optional: true }),
  placeId: reference("为社区发布", { optional: true }),
});

export function opportunityFaults(
  { closesOn }: { closesOn: CivilDate | null },
  today: CivilDate,
): FieldErrors {
  return closesOn && closesOn < today ? { closesOn: "截止日期已经过了。" } : {};
}

/** As it is on a day: what is posted closes by itself after its last day. */
export function stateOn(
  { state, closesOn }: { state: OpportunityState; closesOn: CivilDate | null },
  today: CivilDate,
): OpportunityState {
  return state === "posted" && closesOn && closesOn < today ? "closed" : state;
}
