import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { evaluatedLabels, evaluatedObjects } from "@/lib/domain/projects/supervision/evaluation-form";
import {
  evaluationLabels,
  evaluationStageLabels,
  evaluationStates,
  evaluationTones,
  projectStages,
} from "@/lib/domain/review/evaluation";
import type { EvaluationRow } from "@/lib/usecases/projects/supervision/evaluation-list";

export const evaluationList = defineList<EvaluationRow>()({
  title: "第三方评估",
  noun: "评估",
  unit: "次",
  at: "desk/evaluations",
  excel: true,
  columns: [
    { label: "评估对象", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "项目编号", cell: ({ number }) => number ?? { absent: "—" }, fit: true, roomyOnly: true },
    { label: "阶段", cell: ({ stage }) => evaluationStageLabels[stage], fit: true, below: true },
    { label: "第三方", cell: ({ body }) => body, fit: true, wideOnly: true },
    { label: "提交期限", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, wideOnly: true },
    { label: "总分", cell: ({ total }) => total ?? { absent: "—" }, num: true, fit: true },
    { label: "等次", cell: ({ grade }) => grade ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "结论",
      cell: ({ passed }) => (passed === null ? null : passed ? "合格" : "不合格"),
      sheetOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: evaluationLabels[state], tone: evaluationTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", evaluationStates, evaluationLabels),
    stage: choice("全部阶段", projectStages, evaluationStageLabels),
    late: choice("全部期限", ["yes"] as const, { yes: "逾期未交" }),
    object: choice("全部对象", evaluatedObjects, evaluatedLabels),
    q: search("项目或机构名称"),
  },
  empty: { title: "还没有派发第三方评估", text: "派给第三方机构的中期、末期评估列在这里。", icon: "score" },
});
