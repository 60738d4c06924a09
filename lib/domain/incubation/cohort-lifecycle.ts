import { machine, type Tone } from "../base/machine";

/** A batch in incubation (孵化批次), from its first organization to the last that graduates or leaves. */
export const cohortStates = ["incubating", "ended"] as const;
export type CohortState = (typeof cohortStates)[number];

export const cohortLabels: Record<CohortState, string> = { incubating: "孵化中", ended: "已结束" };

export const cohortTones: Record<CohortState, Tone> = { incubating: "running", ended: "ended" };

export const cohortEvents = ["end", "resume"] as const;
export type CohortEvent = (typeof cohortEvents)[number];

export const cohortEventLabels: Record<CohortEvent, string> = { end: "结束孵化", resume: "恢复孵化" };

/** `nextCohortState(state, event)` answers an event; `cohortEventsFrom(state)` lists what may happen now. */
export const { next: nextCohortState, eventsFrom: cohortEventsFrom } = machine<CohortState, CohortEvent>({
  noun: "孵化批次",
  states: cohortStates,
  events: cohortEvents,
  stateLabels: cohortLabels,
  eventLabels: cohortEventLabels,
  // It ends with its last organization, and goes on when the end of one was recorded by mistake.
  transitions: { end: { incubating: "ended" }, resume: { ended: "incubating" } },
  undo: { end: ["resume"], resume: ["end"] },
});
