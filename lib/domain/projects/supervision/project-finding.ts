import type { CivilDate } from "../../base/civil-date";
import { date, flag, form, longText } from "../../base/form";
import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";

/** What a third party found to be put right (整改). */
export const findingStates = ["open", "answered", "closed", "withdrawn"] as const;
export type FindingState = (typeof findingStates)[number];

export const findingLabels: Record<FindingState, string> = {
  open: "待整改",
  answered: "待复核",
  closed: "已整改",
  withdrawn: "已撤销",
};

export const findingTones: Record<FindingState, Tone> = {
  open: "todo",
  answered: "running",
  closed: "passed",
  withdrawn: "ended",
};

export const findingEvents = ["answer", "close", "sendBack", "reopen", "withdraw", "restore"] as const;
export type FindingEvent = (typeof findingEvents)[number];

export const findingEventLabels: Record<FindingEvent, string> = {
  answer: "提交整改情况",
  close: "复核通过",
  sendBack: "退回整改",
  reopen: "重新复核",
  withdraw: "撤销整改",
  restore: "恢复整改",
};

/** `nextFindingState(state, event)` answers an event. */
export const { next: nextFindingState, eventsFrom: findingEventsFrom } = machine<FindingState, FindingEvent>({
  noun: "整改事项",
  states: findingStates,
  events: findingEvents,
  stateLabels: findingLabels,
  eventLabels: findingEventLabels,
  transitions: {
    answer: { open: "answered" },
    close: { answered: "closed" },
    sendBack: { answered: "open" },
    reopen: { closed: "answered" },
    withdraw: { open: "withdrawn", answered: "withdrawn" },
    restore: { withdrawn: "open" },
  },
  undo: {
    answer: ["sendBack"],
    close: ["reopen"],
    sendBack: ["answer"],
    reopen: ["close"],
    withdraw: ["restore"],
    restore: ["withdraw"],
  },
});

export const findingForm = form({
  text: longText("问题和整改要求", { most: 500 }),
  serious: flag("严重问题"),
  dueOn: date("整改期限"),
});

export const findingAnswerForm = form({ answer: longText("整改情况", { most: 1000 }) });

/** Who has a finding in hand: the executors, the third party, or the desk (also as the operator that it is about). */
export type FindingHand = "executor" | "evaluator" | "desk";

const verdict = { reason: "复核意见" };
const words: Partial<Record<FindingEvent, Pick<PossibleAct, "follows" | "reason" | "danger">>> = {
  close: { ...verdict, follows: "复核通过后，整改事项办结。" },
  sendBack: { ...verdict, follows: "退回后须继续整改，再提交。" },
  reopen: { ...verdict, follows: "重新复核后，可以退回整改，也可以再通过。" },
  withdraw: { reason: "撤销的原因", follows: "撤销后不再要求整改，记录保留。", danger: true },
  restore: { reason: "恢复的原因", follows: "恢复后须整改并提交。" },
};

/**
 * What may be done with a finding. It is judged by the third party that found it; once that has left the project, or its
 * evaluation was accepted, by the desk as well. What is about the operator its own desk answers and never judges: that
 * does the third party which evaluates it then.
 */
export function findingActs(
  state: FindingState,
  hand: FindingHand,
  { working, ofOperator }: { working: boolean; ofOperator: boolean },
): PossibleAct<FindingEvent>[] {
  const answers = hand !== "evaluator";
  const judges = hand !== "executor";
  const waits = hand === "desk" ? whyNotJudged(working, ofOperator) : null;
  return findingEventsFrom(state).flatMap((event) => {
    if (event === "answer" ? !answers : !judges) return [];
    const whyNot = event === "answer" ? null : waits;
    return [{ act: event, label: findingEventLabels[event], whyNot, ...words[event] }];
  });
}

function whyNotJudged(working: boolean, ofOperator: boolean): string | null {
  if (ofOperator)
    return "由第三方复核，运营机构不复核自己的整改；原来的第三方不再来的，另派一家评估，没有办结的整改随之转交。";
  return working ? "由第三方复核；改派、撤回或核收评估后，可由中心复核。" : null;
}

/** What is wrong with the day by which something is to be put right; null when nothing is. */
export function findingDueFault(dueOn: CivilDate, today: CivilDate): string | null {
  return dueOn < today ? "整改期限不能早于今天。" : null;
}
