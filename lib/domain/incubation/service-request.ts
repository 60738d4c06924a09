import type { CivilDate } from "../base/civil-date";
import type { FieldErrors } from "../base/errors";
import { choice, date, form, longText, reference, text } from "../base/form";
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

export const requestForm = form({
  serviceId: reference("需要的服务"),
  need: longText("需求说明", { most: 500, hint: "遇到什么问题，希望得到什么帮助，最多 500 字" }),
  wantedOn: date("希望完成的日期", { optional: true }),
});

export const acceptanceForm = form({ promisedOn: date("承诺完成的日期") });

export const assignmentForm = form({
  assignee: text("办理人", { most: 60, hint: "中心的同事、导师或合作单位，写明姓名或名称" }),
});

export const deliveryForm = form({
  deliveredOn: date("完成的日期"),
  delivered: longText("做了什么", { most: 1000, hint: "组织会看到，最多 1000 字" }),
});

/** From best to worst; held as 1 to 5. */
export const ratings = ["5", "4", "3", "2", "1"] as const;
export const ratingLabels: Record<(typeof ratings)[number], string> = {
  5: "5 分，很满意",
  4: "4 分，满意",
  3: "3 分，一般",
  2: "2 分，不满意",
  1: "1 分，很不满意",
};

export const ratingForm = form({
  rating: choice("评分", ratings, ratingLabels),
  comment: longText("意见", { most: 500, optional: true }),
});

/** What is wrong with days on a day: the wish and the promise lie ahead, the delivery behind. */
export function wishFaults({ wantedOn }: { wantedOn: CivilDate | null }, today: CivilDate): FieldErrors {
  return wantedOn !== null && wantedOn < today ? { wantedOn: "希望完成的日期已经过去，请重新填写。" } : {};
}

export function promiseFaults({ promisedOn }: { promisedOn: CivilDate }, today: CivilDate): FieldErrors {
  return promisedOn < today ? { promisedOn: "承诺完成的日期不能早于今天。" } : {};
}

export function deliveryFaults({ deliveredOn }: { deliveredOn: CivilDate }, today: CivilDate): FieldErrors {
  return deliveredOn > today ? { deliveredOn: "完成的日期还没有到，完成之后再登记。" } : {};
}

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
