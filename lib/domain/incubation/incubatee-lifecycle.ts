import { machine, type Tone } from "../base/machine";

/** The incubation (孵化) of one organization, from its start to graduation (出壳) or exit. */
export const incubationStates = [
  "incubating",
  "extended",
  "awaitingAssessment",
  "graduated",
  "left",
  "evicted",
] as const;
export type IncubationState = (typeof incubationStates)[number];

/** In the house today, whether in the regular term or past it. */
export const presentStates: readonly IncubationState[] = ["incubating", "extended", "awaitingAssessment"];

export const incubationLabels: Record<IncubationState, string> = {
  incubating: "在孵",
  extended: "延期",
  awaitingAssessment: "待出壳评估",
  graduated: "已出壳",
  left: "主动退出",
  evicted: "清退",
};

export const incubationTones: Record<IncubationState, Tone> = {
  incubating: "running",
  extended: "running",
  awaitingAssessment: "todo",
  graduated: "passed",
  left: "ended",
  evicted: "refused",
};

export const incubationEvents = [
  "extend",
  "requestAssessment",
  "graduate",
  "leave",
  "evict",
  "backToTerm",
  "backToExtension",
  "backToAssessment",
] as const;
export type IncubationEvent = (typeof incubationEvents)[number];

export const incubationEventLabels: Record<IncubationEvent, string> = {
  extend: "延期",
  requestAssessment: "提请出壳评估",
  graduate: "出壳",
  leave: "主动退出",
  evict: "清退",
  backToTerm: "恢复为在孵",
  backToExtension: "恢复为延期",
  backToAssessment: "恢复为待出壳评估",
};

/** How a step is taken back: to the state that it left, which its history knows. */
export const takeBackEvents = {
  incubating: "backToTerm",
  extended: "backToExtension",
  awaitingAssessment: "backToAssessment",
} as const satisfies Partial<Record<IncubationState, IncubationEvent>>;

/**
 * `nextIncubationState(state, event)` answers an event; `incubationEventsFrom(state)` lists what may happen now.
 * Nobody graduates without the assessment. One that is not passed leads to an extension, and so does a request
 * during the regular term; an extended term is extended again only by way of an assessment.
 */
export const { next: nextIncubationState, eventsFrom: incubationEventsFrom } = machine<
  IncubationState,
  IncubationEvent
>({
  noun: "在孵组织",
  states: incubationStates,
  events: incubationEvents,
  stateLabels: incubationLabels,
  eventLabels: incubationEventLabels,
  transitions: {
    extend: { incubating: "extended", awaitingAssessment: "extended" },
    requestAssessment: { incubating: "awaitingAssessment", extended: "awaitingAssessment" },
    graduate: { awaitingAssessment: "graduated" },
    leave: { incubating: "left", extended: "left", awaitingAssessment: "left" },
    evict: { incubating: "evicted", extended: "evicted", awaitingAssessment: "evicted" },
    backToTerm: {
      extended: "incubating",
      awaitingAssessment: "incubating",
      left: "incubating",
      evicted: "incubating",
    },
    backToExtension: { awaitingAssessment: "extended", left: "extended", evicted: "extended" },
    backToAssessment: {
      extended: "awaitingAssessment",
      graduated: "awaitingAssessment",
      left: "awaitingAssessment",
      evicted: "awaitingAssessment",
    },
  },
  undo: {
    extend: ["backToTerm", "backToAssessment"],
    requestAssessment: ["backToTerm", "backToExtension"],
    graduate: ["backToAssessment"],
    leave: ["backToTerm", "backToExtension", "backToAssessment"],
    evict: ["backToTerm", "backToExtension", "backToAssessment"],
    backToTerm: "It is the taking back of another step, which may be taken again.",
    backToExtension: "It is the taking back of another step, which may be taken again.",
    backToAssessment: "It is the taking back of another step, which may be taken again.",
  },
});
