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

/** Why findings about an application are not written down now; null while they are. */
export function whyNotFind(state: ApplicationState): string | null {
  if (state === "correcting") return "已通知补正，申请方提交后再继续审查。";
  return isUnchecked(state) ? null : "初审已有结论，审查意见不再更改；撤回结论后可以修改。";
}
