import { chinaDate, chinaDayStart } from "../../base/china-time";
import { type CivilDate, daysBetween, formatDate, formatPeriod } from "../../base/civil-date";
import type { Tone } from "../../base/machine";
import type { TimeOfDay } from "../../base/time-of-day";
import type { CallState } from "./call-lifecycle";

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

/** When applications are taken: from a time of one day to a time of another, both in China. */
export interface CallWindow {
  opensOn: CivilDate;
  opensAt: TimeOfDay;
  closesOn: CivilDate;
  closesAt: TimeOfDay;
}

/** The whole first and the whole last day. */
export const wholeDays = { opensAt: "00:00", closesAt: "23:59" } as const;

function instantOf(day: CivilDate, time: TimeOfDay): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return new Date(chinaDayStart(day).getTime() + (hours * 60 + minutes) * 60_000);
}

/** The first instant after the window. */
export function runsOutAt({ closesOn, closesAt }: Pick<CallWindow, "closesOn" | "closesAt">): Date {
  return new Date(instantOf(closesOn, closesAt).getTime() + 60_000);
}

/** The window has run out. The minute at which it closes still counts: 23:59 is the end of the day. */
export function isRunOut(call: Pick<CallWindow, "closesOn" | "closesAt">, now: Date): boolean {
  return now >= runsOutAt(call);
}

/**
 * The state of a call at `now`. One whose window has run out is closed, also before the first act after it puts that
 * on record.
 */
export function callStateAt(
  call: { state: CallState } & Pick<CallWindow, "closesOn" | "closesAt">,
  now: Date,
): CallState {
  return call.state === "recruiting" && isRunOut(call, now) ? "closed" : call.state;
}

/**
 * Derives the phase from the call's state and its window. Staff who close a call early end it; a window that ran out
 * ends it by itself.
 */
export function callPhase(call: { state: CallState } & CallWindow, now: Date): CallPhase {
  if (call.state === "preparing") return "unpublished";
  if (callStateAt(call, now) !== "recruiting") return "over";
  return now < instantOf(call.opensOn, call.opensAt) ? "notYetOpen" : "open";
}

/** What remains of an open call. */
export interface TimeLeft {
  /** Days until the last day: 0 on the last day itself, negative afterwards. */
  daysLeft: number;
  /** The same in words, on the last day by the hour and in its last hour by the minute: "还剩 3 小时". */
  left: string;
}

/** The phase of a call at `now`, and how long until its end. */
export function callWindow(
  call: { state: CallState } & CallWindow,
  now: Date,
): { phase: CallPhase } & TimeLeft {
  const daysLeft = daysBetween(chinaDate(now), call.closesOn);
  return { phase: callPhase(call, now), daysLeft, left: leftInWords(call, daysLeft, now) };
}

/** Whole hours and minutes, rounded down: nobody is promised time that is not there. */
function leftInWords({ closesOn, closesAt }: CallWindow, daysLeft: number, now: Date): string {
  if (daysLeft !== 0) return `还剩 ${Math.max(daysLeft, 0)} 天`;
  // What is said to close at 18:00 is not said to have a minute more, though that minute counts.
  const end =
    closesAt === wholeDays.closesAt ? runsOutAt({ closesOn, closesAt }) : instantOf(closesOn, closesAt);
  const minutes = Math.floor((end.getTime() - now.getTime()) / 60_000);
  if (minutes >= 60) return `还剩 ${Math.floor(minutes / 60)} 小时`;
  return minutes >= 1 ? `还剩 ${minutes} 分钟` : "即将截止";
}

/** When it closes, as somebody says it on that day: "今天 18:00 截止". */
export function closesTodayInWords({ closesAt }: Pick<CallWindow, "closesAt">): string {
  return `今天 ${closesAt === wholeDays.closesAt ? "24:00" : closesAt} 截止`;
}

/** "2026年3月10日 18:00" where a call opens or closes within a day, else the day alone. */
export function openingInWords({ opensOn, opensAt }: Pick<CallWindow, "opensOn" | "opensAt">): string {
  return formatDate(opensOn) + (opensAt === wholeDays.opensAt ? "" : ` ${opensAt}`);
}

/** The same for its end. */
export function closingInWords({ closesOn, closesAt }: Pick<CallWindow, "closesOn" | "closesAt">): string {
  return formatDate(closesOn) + (closesAt === wholeDays.closesAt ? "" : ` ${closesAt}`);
}

/** The whole window: days alone, or both ends with their times. */
export function windowInWords(window: CallWindow): string {
  const { opensOn, opensAt, closesOn, closesAt } = window;
  if (opensAt === wholeDays.opensAt && closesAt === wholeDays.closesAt)
    return formatPeriod(opensOn, closesOn);
  const [from, to] = [`${formatDate(opensOn)} ${opensAt}`, `${formatDate(closesOn)} ${closesAt}`];
  return `${from}至${to}`;
}
