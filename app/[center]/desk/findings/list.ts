import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { evaluatedLabels, evaluatedObjects } from "@/lib/domain/projects/supervision/evaluation-form";
import {
  findingLabels,
  findingStates,
  findingTones,
} from "@/lib/domain/projects/supervision/project-finding";
import type { FindingRow } from "@/lib/usecases/projects/supervision/finding-list";

export const findingList = defineList<FindingRow>()({
  title: "整改",
  noun: "整改事项",
  unit: "项",
  at: "desk/findings",
  excel: true,
  columns: [
    { label: "问题和整改要求", cell: ({ text }) => text, opens: ({ id }) => id },
    { label: "评估对象", cell: ({ looked }) => looked, below: true },
    { label: "项目编号", cell: ({ projectNumber }) => projectNumber, sheetOnly: true },
    { label: "程度", cell: ({ serious }) => (serious ? "严重" : "一般"), fit: true, wideOnly: true },
    { label: "整改期限", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, wideOnly: true },
    { label: "整改情况", cell: ({ answer }) => answer, sheetOnly: true },
    { label: "复核意见", cell: ({ verdict }) => verdict, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: findingLabels[state], tone: findingTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", findingStates, findingLabels),
    late: choice("全部期限", ["yes"] as const, { yes: "已逾期" }),
    // The day leads here; nobody looks for it by hand.
    waits: { ...choice("不论待办", ["center"] as const, { center: "待中心复核" }), whenAsked: true },
    object: choice("全部对象", evaluatedObjects, evaluatedLabels),
    q: search("项目或机构名称"),
  },
  empty: { title: "没有整改事项", text: "第三方督导中提出的问题列在这里。", icon: "check" },
});
