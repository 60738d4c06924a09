import { machine, type Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";
import type { ProjectState } from "../project/project";

/** What of a project changes after it began, and only once the bureau approved it. */
export const changeKinds = [
  "content",
  "term",
  "money",
  "executor",
  "suspend",
  "resume",
  "terminate",
  "reinstate",
  "keep",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeKindLabels: Record<ChangeKind, string> = {
  content: "内容变更",
  term: "期限变更",
  money: "资金变更",
  executor: "执行机构变更",
  suspend: "暂停",
  resume: "恢复",
  terminate: "终止",
  reinstate: "撤销终止",
  keep: "维持项目",
};

/** Those that change what was written of a project; the others move its state, or say that it stays. */
export const writtenKinds = ["content", "term", "money", "executor"] as const satisfies ChangeKind[];
export type WrittenKind = (typeof writtenKinds)[number];
export type MovingKind = Exclude<ChangeKind, WrittenKind>;

/** What the lead executor may ask for itself. */
export const ownKinds = ["content", "term", "money"] as const satisfies WrittenKind[];
export type OwnKind = (typeof ownKinds)[number];

export const changeStates = ["requested", "approved", "refused", "withdrawn"] as const;
export type ChangeState = (typeof changeStates)[number];

export const changeLabels: Record<ChangeState, string> = {
  requested: "待审批",
  approved: "已批准",
  refused: "未批准",
  withdrawn: "已撤回",
};

export const changeTones: Record<ChangeState, Tone> = {
  requested: "todo",
  approved: "passed",
  refused: "refused",
  withdrawn: "ended",
};

export const changeEvents = ["approve", "refuse", "withdraw"] as const;
export type ChangeEvent = (typeof changeEvents)[number];

export const changeEventLabels: Record<ChangeEvent, string> = {
  approve: "批准变更",
  refuse: "不批准",
  withdraw: "撤回申请",
};

/** `nextChangeState(state, event)` answers an event. */
export const { next: nextChangeState, eventsFrom: changeEventsFrom } = machine<ChangeState, ChangeEvent>({
  noun: "变更",
  states: changeStates,
  events: changeEvents,
  stateLabels: changeLabels,
  eventLabels: changeEventLabels,
  transitions: {
    approve: { requested: "approved" },
    refuse: { requested: "refused" },
    withdraw: { requested: "withdrawn" },
  },
  undo: {
    approve: "What was approved is changed back by another change.",
    refuse: "It is asked for anew.",
    withdraw: "It is asked for anew.",
  },
});

const working: readonly ProjectState[] = ["running", "midterm", "final"];

/** Which changes a project allows as it stands. */
export function kindsFor(state: ProjectState): ChangeKind[] {
  if (working.includes(state)) return [...writtenKinds, "suspend", "terminate"];
  if (state === "suspended") return [...writtenKinds, "resume", "terminate"];
  return state === "terminated" ? ["reinstate"] : [];
}

const kept: readonly ProjectState[] = [...working, "suspended", "closed"];

/**
 * Why a change is not asked for now; null when it may be. One waits at a time, so that none undoes another. That a
 * project is kept is decided after an objection that was right (`ground`), and never else.
 */
export function whyNotChange(
  kind: ChangeKind,
  project: { state: ProjectState; open: number; ground: boolean },
): string | null {
  if (kind === "keep" && !project.ground) return "维持项目是对成立的异议的处理，请打开那件异议申请。";
  if (kind === "keep" ? !kept.includes(project.state) : !kindsFor(project.state).includes(kind))
    return `项目目前的状态不能办理“${changeKindLabels[kind]}”，请刷新页面查看最新情况。`;
  return project.open > 0 ? "已有一项变更等待审批，审批后才能再申请。" : null;
}

/** Why this person does not decide: nobody decides what he asked for, or what his organization executes. */
export function whyNotDecide(
  { requestedById }: { requestedById: string },
  { userId, executes }: { userId: string | null; executes: boolean },
): string | null {
  if (executes) return "您是执行机构的人员，不能审批本项目的变更。";
  return userId === requestedById ? "变更不能由申请人自己审批，请由其他审批人办理。" : null;
}

/** What may be done with a change as it stands; `within` an organization only what it asked for itself is withdrawn. */
export function changeActs(
  change: { state: ChangeState; requestedById: string },
  person: { userId: string | null; executes: boolean; within: boolean },
): PossibleAct<ChangeEvent>[] {
  const whyNot = whyNotDecide(change, person);
  const words: Record<ChangeEvent, Partial<Omit<PossibleAct, "act" | "label">>> = {
    approve: { whyNot },
    refuse: {
      whyNot,
      follows: "不批准的，项目照旧；申请人会看到理由。",
      reason: "不批准的理由",
      danger: true,
    },
    withdraw: {
      whyNot:
        person.within && person.userId !== change.requestedById ? "由申请人撤回，其他人不能撤回。" : null,
      follows: "撤回后可以重新申请。",
      reason: "撤回的原因",
    },
  };
  return changeEventsFrom(change.state).map((event) => ({
    act: event,
    label: changeEventLabels[event],
    whyNot: null,
    ...words[event],
  }));
}
