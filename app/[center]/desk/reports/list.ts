import { chips, choice, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  findingLabels,
  findings,
  findingTones,
  reportLabels,
  reportTones,
} from "@/lib/domain/incubation/report/report";
import { standingLabels, standings } from "@/lib/domain/incubation/report/standing";
import type { ReportRow } from "@/lib/usecases/incubation/report/report-list";

export const reportList = defineList<ReportRow>()({
  title: "进展报告",
  noun: "报告",
  unit: "份",
  at: "desk/reports",
  excel: true,
  sizes: [30, 100],
  columns: [
    {
      label: "社会组织",
      cell: ({ organization }) => organization,
      opens: ({ report, incubatee }) => report ?? `../incubatees/${incubatee}`,
    },
    { label: "报告期", cell: ({ period }) => period, fit: true, below: true },
    { label: "孵化批次", cell: ({ cohort }) => cohort, fit: true, roomyOnly: true },
    { label: "提交截止", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, roomyOnly: true },
    {
      label: "提交日期",
      cell: ({ submittedOn }) => (submittedOn ? { date: submittedOn } : { absent: "未交" }),
      fit: true,
      wideOnly: true,
    },
    { label: "提交人", cell: ({ submittedByName }) => submittedByName, sheetOnly: true },
    { label: "期限", cell: ({ lateness }) => lateness ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "中期检查",
      cell: ({ finding }) =>
        finding ? { text: findingLabels[finding], tone: findingTones[finding] } : { absent: "—" },
      fit: true,
      roomyOnly: true,
    },
    { label: "主要工作", cell: ({ done }) => done, sheetOnly: true },
    { label: "困难与需求", cell: ({ difficulties }) => difficulties, sheetOnly: true },
    { label: "下期计划", cell: ({ next }) => next, sheetOnly: true },
    { label: "中心的回复", cell: ({ answer }) => answer, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state, stands }) => {
        if (state !== null) return { text: reportLabels[state], tone: reportTones[state] };
        const overdue = stands.includes("overdue");
        return { text: standingLabels[overdue ? "overdue" : "missing"], tone: overdue ? "refused" : "todo" };
      },
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", standings, standingLabels),
    q: search("组织名称"),
    period: word("未锁定的报告期"),
    finding: choice("不论中期检查", findings, findingLabels),
  },
  empty: {
    title: "目前没有开放的报告期",
    text: "管理者开放报告期后，在孵组织逐家列在这里，已交和未交一目了然。",
    icon: "news",
    from: { label: "查看报告期", at: "desk/periods" },
  },
});
