import { beforeReview, type CallState } from "../call/call-lifecycle";
import { type ApplicationState, nextApplicationState } from "./application-lifecycle";

/** Why an applicant cannot take an application back any more, as a sentence; null when it can. */
export function whyNotWithdraw(state: ApplicationState, call: CallState): string | null {
  if (state === "withdrawn") return "这份申请已经撤回。";
  if (!nextApplicationState(state, "withdraw").ok) return "这份申请已经办结或进入后续程序，不能在线撤回。";
  return beforeReview(call) ? null : "评审已经开始，不能在线撤回。";
}
