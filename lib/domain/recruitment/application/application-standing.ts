import type { ApplicationState } from "./application-lifecycle";

/** Without a verdict of the formal check (初审) yet: the review cannot begin before each has one. */
export const uncheckedStates = [
  "submitted",
  "accepted",
  "correcting",
] as const satisfies readonly ApplicationState[];

/** Dropped out before the review: such an application takes no place of its batch. */
export const outStates = [
  "notAccepted",
  "refused",
  "withdrawn",
] as const satisfies readonly ApplicationState[];

/** Whether the formal check still owes this application its verdict. */
export function isUnchecked(state: ApplicationState): boolean {
  return uncheckedStates.some((one) => one === state);
}
