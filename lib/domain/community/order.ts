import { machine, type Tone } from "../base/machine";

/** 居民点单: from being asked to being closed. What is declined or taken back from its taker waits to be dispatched again. */
export const orderStates = [
  "pending",
  "waiting",
  "offered",
  "serving",
  "rating",
  "closed",
  "refused",
  "cancelled",
  "aside",
] as const;
export type OrderState = (typeof orderStates)[number];
export const orderLabels: Record<OrderState, string> = {
  pending: "待审单",
  waiting: "待派单",
  offered: "待接单",
  serving: "服务中",
  rating: "待评单",
  closed: "已完成",
  refused: "已拒绝",
  cancelled: "已取消",
  aside: "已搁置",
};
export const orderTones: Record<OrderState, Tone> = {
  pending: "todo",
  waiting: "todo",
  offered: "running",
  serving: "running",
  rating: "running",
  closed: "passed",
  refused: "refused",
  cancelled: "ended",
  aside: "ended",
};

/** Somebody is still to do something for it. */
export const openOrderStates = ["pending", "waiting", "offered", "serving"] as const satisfies OrderState[];

/** In the order that they are offered in: what leads on comes before what leads back. */
export const orderEvents = [
  "triage",
  "dispatch",
  "accept",
  "decline",
  "finish",
  "withdraw",
  "rate",
  "close",
  "refuse",
  "aside",
  "cancel",
  "reopen",
] as const;
export type OrderEvent = (typeof orderEvents)[number];
export const orderEventLabels: Record<OrderEvent, string> = {
  triage: "审单通过",
  dispatch: "派单",
  accept: "接单",
  decline: "谢绝",
  withdraw: "收回派单",
  finish: "办结",
  rate: "评单",
  close: "结单",
  refuse: "拒绝",
  aside: "搁置",
  cancel: "取消",
  reopen: "重新办理",
};

/** `nextOrderState(state, event)` answers an event. */
export const { next: nextOrderState, eventsFrom: orderEventsFrom } = machine<OrderState, OrderEvent>({
  noun: "点单",
  states: orderStates,
  events: orderEvents,
  stateLabels: orderLabels,
  eventLabels: orderEventLabels,
  transitions: {
    triage: { pending: "waiting" },
    dispatch: { waiting: "offered" },
    accept: { offered: "serving" },
    decline: { offered: "waiting" },
    withdraw: { offered: "waiting", serving: "waiting" },
    finish: { serving: "rating" },
    rate: { rating: "closed" },
    close: { rating: "closed" },
    refuse: { pending: "refused", waiting: "refused" },
    aside: { pending: "aside", waiting: "aside" },
    cancel: { pending: "cancelled", waiting: "cancelled", offered: "cancelled", serving: "cancelled" },
    reopen: { refused: "pending", aside: "pending", cancelled: "pending" },
  },
  undo: {
    triage: ["refuse", "aside", "cancel"],
    dispatch: ["withdraw"],
    accept: ["withdraw"],
    decline: ["dispatch"],
    withdraw: ["dispatch"],
    finish: "What was done is an activity, which the desk corrects.",
    rate: "What the asker said stands.",
    close: "What was done was done; who wants more asks anew.",
    refuse: ["reopen"],
    aside: ["reopen"],
    cancel: ["reopen"],
    reopen: ["refuse", "aside", "cancel"],
  },
});

/** How it came: by the public page, by a call, by somebody who came in or was visited. */
export const orderSources = ["page", "phone", "visit"] as const;
export type OrderSource = (typeof orderSources)[number];
export const orderSourceLabels: Record<OrderSource, string> = {
  page: "居民自助",
  phone: "电话",
  visit: "到访或走访",
};

/** What a state means to the person who asked, in a sentence. */
export const orderMeanings: Record<OrderState, string> = {
  pending: "社区已收到，正在核实。",
  waiting: "社区已核实，正在安排人手。",
  offered: "已派给服务队伍或组织，等待接单。",
  serving: "已有人接单，会按您留的电话联系您。",
  rating: "服务已办结，请您评价。",
  closed: "这份点单已经完成。",
  refused: "社区不能办理这份点单。",
  cancelled: "这份点单已经取消。",
  aside: "这份点单暂不办理。",
};
