import type { Tone } from "../base/machine";
import type { MessageEvent } from "./message";

/**
 * What came of a try. `temporary`: not taken, worth another try (a full mailbox, a server that is away). `permanent`:
 * refused for good (no such mailbox). `uncertain`: handed over, and cut off before the answer.
 */
export const attemptOutcomes = ["sent", "temporary", "permanent", "uncertain"] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

export const attemptOutcomeLabels: Record<AttemptOutcome, string> = {
  sent: "已发出",
  temporary: "暂时没有发出",
  permanent: "被拒绝",
  uncertain: "可能已发出",
};

export const attemptOutcomeTones: Record<AttemptOutcome, Tone> = {
  sent: "passed",
  temporary: "todo",
  permanent: "refused",
  uncertain: "todo",
};

/** What the other side answered to a try, in words that staff read. */
export interface Delivery {
  outcome: AttemptOutcome;
  answer: string;
}

/** Minutes to wait after the first, second, … try that failed for the time being; after the last there is no other. */
const waits = [1, 5, 15, 60, 180];

/** What becomes of a message by the outcome of its `tries`-th try (from 1), and in how many seconds it is tried again. */
export function afterAttempt(
  outcome: AttemptOutcome,
  tries: number,
): { event: MessageEvent; again: number | null } {
  switch (outcome) {
    case "sent":
      return { event: "deliver", again: null };
    case "permanent":
      return { event: "fail", again: null };
    case "uncertain":
      return { event: "doubt", again: null };
    case "temporary": {
      const wait = waits[tries - 1];
      return wait === undefined ? { event: "fail", again: null } : { event: "defer", again: wait * 60 };
    }
  }
}

/** Longer than any try lasts, in milliseconds: what is under way for longer was cut off. */
export const longestAttempt = 90_000;

/** Whether a try that began then and has not ended is known to be cut off. A demo center's clock may be set back. */
export function wasCutOff(beganAt: Date, now: Date): boolean {
  return Math.abs(now.getTime() - beganAt.getTime()) > longestAttempt;
}
