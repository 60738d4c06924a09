import type { CivilDate } from "../../base/civil-date";
import { choice, date, form, longText, reference } from "../../base/form";
import type { Tone } from "../../base/machine";
import type { PossibleAct } from "../../base/possible-act";
import {
  type EvaluationEvent,
  type EvaluationState,
  evaluationActs,
  evaluationStageLabels,
  projectStages,
} from "../../review/evaluation";
import { type ProjectState, projectLabels } from "../project/project";

/** What is looked at. */
export const evaluatedObjects = ["project", "operator"] as const;
export type EvaluatedObject = (typeof evaluatedObjects)[number];
export const evaluatedLabels: Record<EvaluatedObject, string> = { project: "项目", operator: "运营机构" };
const is = (answer: EvaluatedObject) => ({ when: { field: "object", answer } });

/** A task for a third party: a project at one of its stages, or the operator of the center. */
export const assignProjectForm = form({
  object: choice("评估对象", evaluatedObjects, evaluatedLabels),
  project: reference("项目", is("project")),
  operator: reference("运营机构", { ...is("operator"), hint: "在“单位”中登记" }),
  startsOn: date("评估期间开始", { ...is("operator"), hint: "评估这一期间的工作；期内的数据由系统统计" }),
  endsOn: date("评估期间结束", is("operator")),
  stage: choice("阶段", projectStages, evaluationStageLabels),
  body: reference("第三方机构", { hint: "单位中类型为“第三方评估机构”的" }),
  task: longText("评估任务", { most: 500 }),
  dueOn: date("提交期限"),
});

/** Another third party takes over midway. */
export const replaceForm = form({
  body: reference("改派给", { hint: "单位中类型为“第三方评估机构”的" }),
  dueOn: date("提交期限"),
  reason: longText("改派的原因", { most: 300 }),
});

export const tieForm = form({
  organization: reference("社会组织"),
  reason: longText("关联的情况", { most: 200, hint: "如 同一负责人、承担其财务代理" }),
});

/** A body as far as it matters to whom it may evaluate. */
export interface Evaluator {
  id: string;
  name: string;
  ties: readonly { organizationId: string; organization: string; reason: string }[];
}

/** Who carries a project out. */
export interface Executing {
  kind: "organization" | "body";
  id: string;
}

/**
 * Why this third party may not evaluate what these carry out: it does so itself, or is tied to one of them; null when it
 * may. Whoever evaluates must be independent of who is evaluated.
 */
export function whyNotIndependent(body: Evaluator, executors: readonly Executing[]): string | null {
  if (executors.some(({ kind, id }) => kind === "body" && id === body.id))
    return `“${body.name}”自己是执行机构，不能评估这个项目。`;
  const tie = body.ties.find(({ organizationId }) =>
    executors.some(({ kind, id }) => kind === "organization" && id === organizationId),
  );
  return tie
    ? `“${body.name}”与执行机构“${tie.organization}”有关联（${tie.reason}），不能评估这个项目。`
    : null;
}

/** Whether a project was evaluated: a third party's evaluation of it was accepted, at whichever stage. */
export const coverages = ["evaluated", "missing"] as const;
export type Coverage = (typeof coverages)[number];
export const coverageLabels: Record<Coverage, string> = { evaluated: "已评估", missing: "未评估" };
export const coverageTones: Record<Coverage, Tone> = { evaluated: "passed", missing: "todo" };

const notEvaluated: readonly ProjectState[] = ["prepared", "closed", "terminated", "dropped"];

/** Why no evaluation of a project begins as it stands; null when one may. */
export function whyNotEvaluate(state: ProjectState): string | null {
  return notEvaluated.includes(state) ? `项目目前是“${projectLabels[state]}”，不再派发评估。` : null;
}

/** What is wrong with a day by which a sheet is asked for; null when nothing is. */
export function dueOnFault(dueOn: CivilDate, today: CivilDate): string | null {
  return dueOn < today ? "提交期限不能早于今天。" : null;
}

/** What the desk may do with the evaluation of a project; what a closed one took over is not undone behind it. */
export function projectEvaluationActs(
  state: EvaluationState,
  project: { state: ProjectState } | null,
): PossibleAct<EvaluationEvent | "replace">[] {
  const closed = project?.state === "closed" ? "项目已经结项，评估不再退回；要改的，请先撤销结项。" : null;
  const acts: PossibleAct<EvaluationEvent | "replace">[] = evaluationActs(state).map((act) => ({
    ...act,
    whyNot: act.act === "return" ? closed : act.whyNot,
    // Once it is accepted nothing is left to do: going back is no next step.
    ...(act.act === "return" && state === "accepted" && { danger: true }),
    ...(act.act === "withdraw" && {
      follows: "撤回后，这家第三方不再看得到这次评估；它已经做的走访、整改和调查都保留。",
    }),
  }));
  const live = acts.some(({ act }) => act === "withdraw");
  return live ? [...acts, { act: "replace", label: "改派", whyNot: null }] : acts;
}
