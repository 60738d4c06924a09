import type { PossibleAct } from "../base/possible-act";
import { type ProjectState, projectEventLabels } from "./project";

/** What was built on a project since it began; while there is any, it is not taken back. */
export interface ProjectWork {
  activities: number;
  paid: number;
  expenses: number;
  evaluations: number;
}

/** Why a project that was begun is not entered anew; null when nothing was built on it. */
export function whyNotTakenBack({ activities, paid, expenses, evaluations }: ProjectWork): string | null {
  const built = [
    ...(activities > 0 ? [`${activities} 场活动`] : []),
    ...(paid > 0 ? [`${paid} 笔拨付`] : []),
    ...(expenses > 0 ? [`${expenses} 笔支出`] : []),
    ...(evaluations > 0 ? [`${evaluations} 次评估`] : []),
  ];
  return built.length > 0 ? `已有${built.join("、")}，不能撤回启动；需要调整的，请办理变更。` : null;
}

/** The acts of the desk on a project; suspension, change and termination are asked for and approved (project changes). */
export function projectActs(
  { state }: { state: ProjectState },
  work: ProjectWork,
  missing: string | null,
): PossibleAct<"edit" | "begin" | "takeBack">[] {
  if (state === "prepared")
    return [
      {
        act: "begin",
        label: projectEventLabels.begin,
        whyNot: missing,
        follows: "启动后项目计入已签约项目，执行机构可以按指标登记活动；指标和预算此后只能通过变更修改。",
      },
      { act: "edit", label: "修改", whyNot: null },
    ];
  if (state !== "running") return [];
  return [
    {
      act: "takeBack",
      label: projectEventLabels.takeBack,
      whyNot: whyNotTakenBack(work),
      follows: "撤回后项目回到待启动，不再计入已签约项目，内容可以修改。",
      reason: "撤回的原因",
    },
  ];
}
