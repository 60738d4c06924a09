import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** A service that an organization asked for: accepted, assigned, delivered, and confirmed by who asked. */
export const serviceStates = [
  "requested",
  "accepted",
  "assigned",
  "delivered",
  "confirmed",
  "declined",
  "withdrawn",
] as const;
export type ServiceState = (typeof serviceStates)[number];

export const serviceLabels: Record<ServiceState, string> = {
  requested: "待受理",
  accepted: "待指派",
  assigned: "办理中",
  delivered: "待确认",
  confirmed: "已办结",
  declined: "未受理",
  withdrawn: "已撤回",
};

export const serviceTones: Record<ServiceState, Tone> = {
  requested: "todo",
  accepted: "todo",
  assigned: "running",
  delivered: "running",
  confirmed: "passed",
  declined: "refused",
  withdrawn: "ended",
};

/** Requests that were promised for a day that has passed, and are not done. */
export const lateness = ["yes"] as const;
export const latenessLabels = { yes: "已过承诺日期" };

/** The center has promised it and not delivered it yet. */
export const promisedStates: readonly ServiceState[] = ["accepted", "assigned"];

export const serviceEvents = [
  "accept",
  "decline",
  "assign",
  "deliver",
  "takeBack",
  "confirm",
  "withdraw",
] as const;
export type ServiceEvent = (typeof serviceEvents)[number];

export const serviceEventLabels: Record<ServiceEvent, string> = {
  accept: "受理",
  decline: "不予受理",
  assign: "指派",
  deliver: "登记完成",
  takeBack: "收回完成登记",
  confirm: "确认",
  withdraw: "撤回",
};

/** `nextServiceState(state, event)` answers an event. */
export const { next: nextServiceState, eventsFrom: serviceEventsFrom } = machine<ServiceState, ServiceEvent>({
  noun: "服务申请",
  states: serviceStates,
  events: serviceEvents,
  stateLabels: serviceLabels,
  eventLabels: serviceEventLabels,
  transitions: {
    accept: { requested: "accepted" },
    decline: { requested: "declined", accepted: "declined" },
    assign: { accepted: "assigned", assigned: "assigned" },
    deliver: { assigned: "delivered" },
    takeBack: { delivered: "assigned" },
    confirm: { delivered: "confirmed" },
    withdraw: { requested: "withdrawn", accepted: "withdrawn", assigned: "withdrawn" },
  },
  undo: {
    accept: ["decline"],
    decline: "The organization asks once more.",
    assign: ["assign"],
    deliver: ["takeBack"],
    takeBack: ["deliver"],
    confirm: "The organization has said that it was done; what is still needed is asked for anew.",
    withdraw: "The organization asks once more.",
  },
});

const reasoned = {
  decline: {
    follows: "不予受理后，组织会看到原因，可以重新申请。",
    reason: "不予受理的原因",
    danger: true,
  },
  takeBack: { follows: "收回后回到办理中，可以重新登记。", reason: "收回的原因" },
  withdraw: { follows: "撤回后中心不再办理；需要时可以重新申请。", reason: "撤回的原因", danger: true },
} satisfies Partial<Record<ServiceEvent, Partial<PossibleAct>>>;
export type ReasonedServiceAct = keyof typeof reasoned;

/** The acts on a request that need no more than a reason; all others have a form of their own on its page. */
export function serviceActs({ state }: { state: ServiceState }): PossibleAct<ReasonedServiceAct>[] {
  const possible = serviceEventsFrom(state);
  return (["decline", "takeBack", "withdraw"] as const)
    .filter((act) => possible.includes(act))
    .map((act) => ({ act, label: serviceEventLabels[act], whyNot: null, ...reasoned[act] }));
}
