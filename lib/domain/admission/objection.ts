import { type CivilDate, formatDate } from "../base/civil-date";
import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";
import type { NoticeState } from "./notice-lifecycle";

/** An objection (异议) to a public notice: a letter that must be answered before whom it concerns may sign. */
export const objectionStates = ["open", "upheld", "dismissed", "withdrawn"] as const;
export type ObjectionState = (typeof objectionStates)[number];

export const objectionLabels: Record<ObjectionState, string> = {
  open: "待答复",
  upheld: "成立",
  dismissed: "不成立",
  withdrawn: "已撤回",
};

export const objectionTones: Record<ObjectionState, Tone> = {
  open: "todo",
  upheld: "refused",
  dismissed: "passed",
  withdrawn: "ended",
};

export const objectionEvents = ["uphold", "dismiss", "withdraw", "reopen"] as const;
export type ObjectionEvent = (typeof objectionEvents)[number];

export const objectionEventLabels: Record<ObjectionEvent, string> = {
  uphold: "认定异议成立",
  dismiss: "认定异议不成立",
  withdraw: "登记异议撤回",
  reopen: "撤销办结",
};

/** `nextObjectionState(state, event)` answers an event. What was settled is open again by a reasoned act. */
export const { next: nextObjectionState, eventsFrom: objectionEventsFrom } = machine<
  ObjectionState,
  ObjectionEvent
>({
  noun: "异议",
  states: objectionStates,
  events: objectionEvents,
  stateLabels: objectionLabels,
  eventLabels: objectionEventLabels,
  transitions: {
    uphold: { open: "upheld" },
    dismiss: { open: "dismissed" },
    withdraw: { open: "withdrawn" },
    reopen: { upheld: "open", dismissed: "open", withdrawn: "open" },
  },
  undo: {
    uphold: ["reopen"],
    dismiss: ["reopen"],
    withdraw: ["reopen"],
    reopen: ["uphold", "dismiss", "withdraw"],
  },
});

/** "第 2 号异议": by its number within its notice. */
export function objectionName({ number }: { number: number }): string {
  return `第 ${number} 号异议`;
}

/** Whether the letter came after the period of the notice; it is taken in all the same until the notice is archived. */
export function isLate(receivedOn: CivilDate, endsOn: CivilDate): boolean {
  return receivedOn > endsOn;
}

/** Why no letter can be recorded at this notice (any more), as a sentence; null when it can. */
export function whyNotObject(notice: NoticeState): string | null {
  switch (notice) {
    case "drafted":
      return "公示还没有发布，不能登记异议。";
    case "published":
    case "closed":
      return null;
    case "archived":
      return "公示已经归档，不再受理对它的异议。来信反映的问题请按信访或监督程序办理。";
    case "withdrawn":
      return "公示已经撤回，不能再登记对它的异议。";
  }
}

/** Why the letter cannot have come on this day, as a sentence; null when it can. */
export function whyNotReceived(
  receivedOn: CivilDate,
  notice: { startsOn: CivilDate },
  today: CivilDate,
): string | null {
  if (receivedOn > today) return `收到日期不能晚于今天（${formatDate(today)}）。`;
  if (receivedOn < notice.startsOn)
    return `公示从${formatDate(notice.startsOn)}开始，收到日期不能早于这一天。`;
  return null;
}

/** Why it cannot have been answered on this day, as a sentence; null when it can. */
export function whyNotAnswered(
  answeredOn: CivilDate,
  receivedOn: CivilDate,
  today: CivilDate,
): string | null {
  if (answeredOn > today) return `答复日期不能晚于今天（${formatDate(today)}）。`;
  if (answeredOn < receivedOn) return `异议于${formatDate(receivedOn)}收到，答复日期不能早于这一天。`;
  return null;
}

/** What may be done with an objection as it stands; the answer has a page of its own, a settled one its letter. */
export function objectionActs({ state }: { state: ObjectionState }) {
  const acts: Record<"answer" | "edit" | "withdraw" | "letter" | "reopen", Omit<PossibleAct, "act">> = {
    answer: { label: "答复", whyNot: null },
    edit: { label: "更正登记", whyNot: null },
    withdraw: {
      label: "登记撤回",
      whyNot: null,
      follows: "异议人自己撤回的，登记后这件异议办结，有关组织可以签约。",
      reason: "撤回的情况",
    },
    letter: { label: "打印答复函", whyNot: null },
    reopen: {
      label: "撤销办结",
      whyNot: null,
      follows:
        state === "upheld"
          ? "异议回到待答复；因它取消的资格和作废的协议恢复，签署须重新登记。空出的名额已由候补递补的，不能撤销。"
          : "异议回到待答复，有关组织在重新答复前不能签约。",
      reason: "撤销的原因",
      danger: true,
    },
  };
  const order = {
    open: ["answer", "edit", "withdraw"],
    upheld: ["letter", "reopen"],
    dismissed: ["letter", "reopen"],
    withdrawn: ["reopen"],
  } as const satisfies Record<ObjectionState, readonly (keyof typeof acts)[]>;
  return order[state].map((act): PossibleAct<keyof typeof acts> => ({ act, ...acts[act] }));
}

/** What the desk is asked about the objections of a period that has run out, proposed from its records. */
export function objectionsInWords(states: readonly ObjectionState[]): string {
  if (states.length === 0) return "";
  const open = states.filter((state) => state === "open").length;
  const upheld = states.filter((state) => state === "upheld").length;
  return `公示期内收到异议 ${states.length} 件，已办结 ${states.length - open} 件，其中成立 ${upheld} 件${
    open > 0 ? `；未办结 ${open} 件，有关组织办结前不签约` : ""
  }。`;
}
