import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { cohortLabels, cohortStates, cohortTones } from "@/lib/domain/incubation/cohort-lifecycle";
import type { CohortRow } from "@/lib/usecases/incubation/cohort";

export const cohortList = defineList<CohortRow>()({
  title: "孵化批次",
  noun: "批次",
  unit: "批",
  at: "desk/cohorts",
  excel: true,
  columns: [
    { label: "批次", cell: ({ number }) => number, num: true, fit: true, wideOnly: true },
    {
      label: "名称",
      cell: ({ name }) => name,
      opens: ({ number }) => number,
    },
    { label: "来源", cell: ({ call }) => call ?? "补录", fit: true, wideOnly: true },
    { label: "开始孵化", cell: ({ startedOn }) => ({ date: startedOn }), fit: true, below: true },
    { label: "进入", cell: ({ entered }) => entered, num: true, fit: true },
    { label: "在孵", cell: ({ present }) => present, num: true, fit: true },
    { label: "出壳", cell: ({ graduated }) => graduated, num: true, fit: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: cohortLabels[state], tone: cohortTones[state] }),
      fit: true,
      wideOnly: true,
    },
  ],
  filters: { state: chips("状态", cohortStates, cohortLabels) },
  empty: {
    title: "还没有孵化批次",
    text: "一批组织签署入驻协议后，批次会出现在这里。",
    icon: "project",
    from: { label: "查看签约", at: "desk/agreements" },
  },
});
