import type { FieldErrors } from "../base/errors";
import { choice, form, longText, reference } from "../base/form";
import { machine, type Tone } from "../base/machine";

/** 派单: an order offered to somebody, who serves by their own will. */
export const dispatchStates = ["offered", "accepted", "declined", "withdrawn", "done"] as const;
export type DispatchState = (typeof dispatchStates)[number];
export const dispatchLabels: Record<DispatchState, string> = {
  offered: "待接单",
  accepted: "已接单",
  declined: "已谢绝",
  withdrawn: "已收回",
  done: "已办结",
};
export const dispatchTones: Record<DispatchState, Tone> = {
  offered: "todo",
  accepted: "running",
  declined: "ended",
  withdrawn: "ended",
  done: "passed",
};

/** Whom a dispatch that an organization sees is for: whoever is first to take it, or that organization alone. */
export const dispatchedTo = ["all", "own"] as const;
export type DispatchedTo = (typeof dispatchedTo)[number];
export const dispatchedToLabels: Record<DispatchedTo, string> = { all: "抢单", own: "派给本机构" };

export const dispatchEvents = ["accept", "decline", "withdraw", "finish"] as const;
export type DispatchEvent = (typeof dispatchEvents)[number];
export const dispatchEventLabels: Record<DispatchEvent, string> = {
  accept: "接单",
  decline: "谢绝",
  withdraw: "收回派单",
  finish: "办结",
};

/** `nextDispatchState(state, event)` answers an event; a declined one stays as history, another is made. */
export const { next: nextDispatchState } = machine<DispatchState, DispatchEvent>({
  noun: "派单",
  states: dispatchStates,
  events: dispatchEvents,
  stateLabels: dispatchLabels,
  eventLabels: dispatchEventLabels,
  transitions: {
    accept: { offered: "accepted" },
    decline: { offered: "declined" },
    withdraw: { offered: "withdrawn", accepted: "withdrawn" },
    finish: { accepted: "done" },
  },
  undo: {
    accept: ["withdraw"],
    decline: "It is dispatched anew.",
    withdraw: "It is dispatched anew.",
    finish: "What was done is an activity, which the desk corrects.",
  },
});

/** Whom an order is offered to; an open one goes to whoever takes it first. */
export const takerKinds = ["team", "organization", "volunteer", "open"] as const;
export type TakerKind = (typeof takerKinds)[number];
export const takerKindLabels: Record<TakerKind, string> = {
  team: "志愿服务队伍",
  organization: "社会组织",
  volunteer: "一名志愿者",
  open: "抢单：先接先得",
};

export const dispatchForm = form({
  to: choice("派给谁", takerKinds, takerKindLabels),
  teamId: reference("志愿服务队伍", { when: { field: "to", answer: "team" } }),
  organizationId: reference("社会组织", { when: { field: "to", answer: "organization" } }),
  volunteerId: reference("志愿者", { when: { field: "to", answer: "volunteer" } }),
});

/** What is said when it was done. */
export const finishForm = form({
  note: longText("办理情况", { most: 500, hint: "做了什么，结果如何" }),
});

/** Why somebody who was found for a dispatch cannot take it, by its field; nothing when they can. */
export function takerFaults(
  kind: Exclude<TakerKind, "open">,
  name: string,
  gone: { dissolved?: boolean; left?: boolean },
): FieldErrors {
  if (gone.dissolved) return { [`${kind}Id`]: `“${name}”已经解散，请选择其他队伍。` };
  if (gone.left) return { [`${kind}Id`]: `“${name}”已经不再参加志愿服务，请选择其他人。` };
  return {};
}

/** What somebody who comes too late to an open order is told. */
export function alreadyTaken(taker: string): string {
  return `这份点单已被${taker}先接，谢谢您的热心。`;
}
