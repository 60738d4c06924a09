import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  findingLabels,
  findingStates,
  findingTones,
} from "@/lib/domain/projects/supervision/project-finding";
import type { FindingRow } from "@/lib/usecases/projects/supervision/finding-list";

export const ownFindingList = defineList<FindingRow>()({
  title: "整改",
  noun: "整改事项",
  unit: "项",
  at: "portal/findings",
  excel: true,
  columns: [
    { label: "问题和整改要求", cell: ({ text }) => text, opens: ({ id }) => id },
    { label: "项目", cell: ({ looked }) => looked, below: true },
    { label: "项目编号", cell: ({ projectNumber }) => projectNumber, sheetOnly: true },
    { label: "程度", cell: ({ serious }) => (serious ? "严重" : "一般"), sheetOnly: true },
    { label: "整改期限", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, wideOnly: true },
    { label: "整改情况", cell: ({ answer }) => answer, sheetOnly: true },
    { label: "复核意见", cell: ({ verdict }) => verdict, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: findingLabels[state], tone: findingTones[state] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", findingStates, findingLabels) },
  empty: { title: "没有整改事项", text: "第三方督导中要求整改的问题出现在这里。", icon: "check" },
});
