import { type CivilDate, daysBetween } from "../base/civil-date";
import type { Tone } from "../base/machine";
import { type CallState, callStateOn } from "./call-lifecycle";

/** What a call (招募公告) means for an applicant today; applications are accepted only while it is open. */
export const callPhases = ["unpublished", "notYetOpen", "open", "over"] as const;
export type CallPhase = (typeof callPhases)[number];

export const callPhaseLabels: Record<CallPhase, string> = {
  unpublished: "未发布",
  notYetOpen: "尚未开始",
  open: "正在招募",
  over: "已截止",
};

export const callPhaseTones: Record<CallPhase, Tone> = {
  unpublished: "todo",
  notYetOpen: "todo",
  open: "running",
  over: "ended",
};

/**
 * Derives the phase from the call's state and its window, whose first and last day both accept applications.
 * `today` is the day in China. Staff who close a call early end it; a window that ran out ends it by itself.
 */
export function callPhase(
  call: { state: CallState; opensOn: CivilDate; closesOn: CivilDate },
  today: CivilDate,
): CallPhase {
  if (call.state === "preparing") return "unpublished";
  if (callStateOn(call, today) !== "recruiting") return "over";
  return today < call.opensOn ? "notYetOpen" : "open";
}

/** The phase of a call on `today`, and the days from it until the last day: 0 on the last day, negative afterwards. */
export function callWindow(
  call: { state: CallState; opensOn: CivilDate; closesOn: CivilDate },
  today: CivilDate,
): { phase: CallPhase; daysLeft: number } {
  return { phase: callPhase(call, today), daysLeft: daysBetween(today, call.closesOn) };
}
