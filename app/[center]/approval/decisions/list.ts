import { chips, choice, day, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatYuan } from "@/lib/domain/base/money";
import {
  decidedInWords,
  decisionResultLabels,
  decisionResults,
  decisionResultTones,
  decisionSubjectLabels,
  decisionSubjects,
} from "@/lib/domain/projects/decision";
import type { DecisionRow } from "@/lib/usecases/projects/decision-list";

export const decisionList = defineList<DecisionRow>()({
  title: "审批记录",
  noun: "审批记录",
  unit: "条",
  at: "approval/decisions",
  excel: true,
  columns: [
    {
      label: "项目",
      cell: ({ project }) => project,
      opens: ({ subject, id }) => `../${subject === "change" ? "changes/" : ""}${id}`,
    },
    { label: "项目编号", cell: ({ projectNumber }) => projectNumber, sheetOnly: true },
    { label: "类别", cell: ({ subject }) => decisionSubjectLabels[subject], sheetOnly: true },
    { label: "事项", cell: decidedInWords, fit: true, below: true },
    {
      label: "金额",
      cell: ({ amountFen }) => (amountFen === null ? { absent: "—" } : formatYuan(amountFen)),
      num: true,
      fit: true,
      wideOnly: true,
    },
    { label: "审批意见", cell: ({ opinion }) => opinion, sheetOnly: true },
    { label: "审批人", cell: ({ by }) => by, fit: true, roomyOnly: true },
    { label: "审批日期", cell: ({ decidedOn }) => ({ date: decidedOn }), fit: true, wideOnly: true },
    {
      label: "结果",
      cell: ({ state }) => ({ text: decisionResultLabels[state], tone: decisionResultTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("结果", decisionResults, decisionResultLabels),
    subject: choice("全部类别", decisionSubjects, decisionSubjectLabels),
    from: day("审批从"),
    to: day("审批到"),
    q: search("项目、编号或执行机构"),
  },
  empty: {
    title: "还没有审批记录",
    text: "审批过的拨付和变更，会列在这里。",
    icon: "check",
    from: { label: "去审批", at: "approval" },
  },
});
