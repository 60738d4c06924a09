import { machine, type Tone } from "../base/machine";
import type { RegistrationForm } from "./registration-checklist";

/** 登记 gives legal personality and a credit code; 备案 with a street office gives a number alone. */
export const registrationKinds = ["registration", "filing"] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

export const registrationKindLabels: Record<RegistrationKind, string> = {
  registration: "登记",
  filing: "备案",
};

/** A group that is filed is none of the three legal forms, and these are not filed. */
export function kindOf(legalForm: RegistrationForm): RegistrationKind {
  return legalForm === "community" ? "filing" : "registration";
}

export const registrationStates = [
  "requested",
  "preparing",
  "submitted",
  "granted",
  "refused",
  "ended",
] as const;
export type RegistrationState = (typeof registrationStates)[number];

export const registrationLabels: Record<RegistrationState, string> = {
  requested: "待受理",
  preparing: "准备中",
  submitted: "已提交",
  granted: "已办成",
  refused: "未获准",
  ended: "已中止",
};

export const registrationTones: Record<RegistrationState, Tone> = {
  requested: "todo",
  preparing: "todo",
  submitted: "running",
  granted: "passed",
  refused: "refused",
  ended: "ended",
};

export const registrationEvents = [
  "accept",
  "edit",
  "submit",
  "recall",
  "opine",
  "grant",
  "refuse",
  "end",
  "reopen",
] as const;
export type RegistrationEvent = (typeof registrationEvents)[number];

export const registrationEventLabels: Record<RegistrationEvent, string> = {
  accept: "受理",
  edit: "修改",
  submit: "提交登记机关",
  recall: "撤销提交",
  opine: "出具社区意见",
  grant: "办成",
  refuse: "未获准",
  end: "中止",
  reopen: "恢复办理",
};

/** In hand: of each kind an organization has one such case at most. */
export const openRegistrationStates = ["requested", "preparing", "submitted"] as const;

/** What of the cases waits for the desk or stands past its day, as their list may be narrowed to it. */
export const registrationWaits = ["check", "late"] as const;
export type RegistrationWait = (typeof registrationWaits)[number];

export const registrationWaitLabels: Record<RegistrationWait, string> = {
  check: "有事项待核对",
  late: "绿色通道已过时限",
};

/** `nextRegistrationState(state, event)` answers an event. */
export const { next: nextRegistrationState, eventsFrom: registrationEventsFrom } = machine<
  RegistrationState,
  RegistrationEvent
>({
  noun: "登记备案事项",
  states: registrationStates,
  events: registrationEvents,
  stateLabels: registrationLabels,
  eventLabels: registrationEventLabels,
  transitions: {
    accept: { requested: "preparing" },
    edit: { preparing: "preparing" },
    submit: { preparing: "submitted" },
    recall: { submitted: "preparing" },
    opine: { submitted: "submitted" },
    grant: { submitted: "granted" },
    refuse: { submitted: "refused" },
    end: { requested: "ended", preparing: "ended", submitted: "ended" },
    reopen: { refused: "preparing", ended: "preparing" },
  },
  undo: {
    accept: ["end"],
    edit: ["edit", "submit"],
    submit: ["recall"],
    recall: ["submit"],
    opine: ["opine", "recall"],
    grant: "The legal status of the organization is corrected on its own record, where its history is kept.",
    refuse: ["reopen"],
    end: ["reopen"],
    reopen: ["end"],
  },
});
