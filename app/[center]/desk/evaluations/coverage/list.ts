import { chips, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { projectKindLabels, projectLabels } from "@/lib/domain/projects/project/project";
import {
  type Coverage,
  coverageLabels,
  coverages,
  coverageTones,
} from "@/lib/domain/projects/supervision/evaluation-form";
import { evaluationLabels } from "@/lib/domain/review/evaluation";
import type { CoverageRow } from "@/lib/usecases/projects/supervision/evaluation-list";

const stageCell = (state: CoverageRow["midterm"]) => (state ? evaluationLabels[state] : { absent: "未派发" });

export const coverageList = defineList<CoverageRow>()({
  title: "评估覆盖情况",
  noun: "项目",
  unit: "个",
  at: "desk/evaluations/coverage",
  excel: true,
  columns: [
    { label: "项目名称", cell: ({ name }) => name, opens: ({ id }) => `../../projects/${id}` },
    { label: "编号", cell: ({ number }) => number, fit: true, roomyOnly: true },
    { label: "类别", cell: ({ kind }) => projectKindLabels[kind], sheetOnly: true },
    { label: "牵头机构", cell: ({ lead }) => lead, below: true },
    { label: "项目状态", cell: ({ projectState }) => projectLabels[projectState], fit: true, wideOnly: true },
    { label: "中期评估", cell: ({ midterm }) => stageCell(midterm), fit: true, wideOnly: true },
    { label: "末期评估", cell: ({ final }) => stageCell(final), fit: true, wideOnly: true },
    { label: "等次", cell: ({ grade }) => grade ?? { absent: "—" }, fit: true },
    {
      label: "是否评估",
      cell: ({ state }: { state: Coverage }) => ({ text: coverageLabels[state], tone: coverageTones[state] }),
      fit: true,
    },
  ],
  filters: { state: chips("是否评估", coverages, coverageLabels), q: search("项目、编号或执行机构") },
  empty: { title: "还没有应评估的项目", text: "启动后的项目都应由第三方评估，列在这里。", icon: "score" },
});
