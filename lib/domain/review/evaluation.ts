import { machine, type Tone } from "../base/machine";
import type { PossibleAct } from "../base/possible-act";

/** The work of a third party (第三方评估) on what it was assigned. */
export const evaluationStates = ["assigned", "running", "submitted", "accepted", "withdrawn"] as const;
export type EvaluationState = (typeof evaluationStates)[number];

export const evaluationLabels: Record<EvaluationState, string> = {
  assigned: "待评审",
  running: "评审中",
  submitted: "已提交",
  accepted: "已核收",
  withdrawn: "已撤回",
};

export const evaluationTones: Record<EvaluationState, Tone> = {
  assigned: "todo",
  running: "running",
  submitted: "running",
  accepted: "passed",
  withdrawn: "ended",
};

/** What is looked at: an organization that is to leave, or a project (or the operator) half way and at its end. */
export const evaluationStages = ["graduation", "midterm", "final"] as const;
export type EvaluationStage = (typeof evaluationStages)[number];

export const evaluationStageLabels: Record<EvaluationStage, string> = {
  graduation: "出壳评审",
  midterm: "中期评估",
  final: "末期评估",
};

export const projectStages = ["midterm", "final"] as const;
export type ProjectStage = (typeof projectStages)[number];

/** While it stands so the third party works on it: visits, findings and surveys are written. */
export const worksOn = (state: EvaluationState) => state === "assigned" || state === "running";

export const evaluationEvents = ["write", "submit", "accept", "return", "withdraw"] as const;
export type EvaluationEvent = (typeof evaluationEvents)[number];

export const evaluationEventLabels: Record<EvaluationEvent, string> = {
  write: "填写评审",
  submit: "提交评审",
  accept: "核收评审",
  return: "退回评审",
  withdraw: "撤回派发",
};

/** `nextEvaluationState(state, event)` answers an event. */
export const { next: nextEvaluationState, eventsFrom: evaluationEventsFrom } = machine<
  EvaluationState,
  EvaluationEvent
>({
  noun: "评审任务",
  states: evaluationStates,
  events: evaluationEvents,
  stateLabels: evaluationLabels,
  eventLabels: evaluationEventLabels,
  transitions: {
    write: { assigned: "running", running: "running" },
    submit: { assigned: "submitted", running: "submitted" },
    accept: { submitted: "accepted" },
    return: { submitted: "running", accepted: "running" },
    withdraw: { assigned: "withdrawn", running: "withdrawn", submitted: "withdrawn" },
  },
  undo: {
    write: ["write"],
    submit: ["return"],
    accept: ["return"],
    return: ["submit"],
    withdraw: "It is assigned anew.",
  },
});

/** What the desk may do with a task as it stands. */
export function evaluationActs(state: EvaluationState): PossibleAct<EvaluationEvent>[] {
  const acts: Partial<Record<EvaluationEvent, Omit<PossibleAct, "act">>> = {
    accept: { label: evaluationEventLabels.accept, whyNot: null },
    return: {
      label: evaluationEventLabels.return,
      whyNot: null,
      follows: "退回后，第三方可以修改后再提交。",
      reason: "退回的原因",
    },
    withdraw: {
      label: evaluationEventLabels.withdraw,
      whyNot: null,
      follows: "撤回后，这家第三方不再看得到材料，可以另派一家；它已经写的留在档案中。",
      reason: "撤回的原因",
      danger: true,
    },
  };
  return evaluationEventsFrom(state).flatMap((act) => (acts[act] ? [{ act, ...acts[act] }] : []));
}
