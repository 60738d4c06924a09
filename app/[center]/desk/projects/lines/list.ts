import { chips, day, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { planLineLabels, planLineStates, planLineTones } from "@/lib/domain/projects/project/plan-line";
import type { PlanLineRow } from "@/lib/usecases/projects/plan-line-list";

export const planLineList = defineList<PlanLineRow>()({
  title: "服务指标",
  noun: "服务指标",
  unit: "项",
  at: "desk/projects/lines",
  excel: true,
  columns: [
    { label: "项目", cell: ({ project }) => project, opens: ({ projectId, id }) => `../${projectId}#${id}` },
    { label: "项目编号", cell: ({ number }) => number, fit: true, roomyOnly: true },
    { label: "指标", cell: ({ name }) => name, fit: true, below: true },
    { label: "完成", cell: ({ done }) => done, num: true, fit: true },
    { label: "目标", cell: ({ target }) => target, num: true, fit: true },
    { label: "单位", cell: ({ unit }) => unit, fit: true, wideOnly: true },
    { label: "期限", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: planLineLabels[state], tone: planLineTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", planLineStates, planLineLabels),
    from: day("签约从"),
    to: day("签约到"),
    q: search("项目、编号或执行机构"),
  },
  empty: { title: "还没有服务指标", text: "项目启动后，它的服务指标出现在这里。", icon: "project" },
});
