import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatPeriod } from "@/lib/domain/base/civil-date";
import { periodLabels, periodStates, periodTones } from "@/lib/domain/incubation/report/period";
import type { PeriodRow } from "@/lib/usecases/incubation/report/period";

export const periodList = defineList<PeriodRow>()({
  title: "报告期",
  noun: "报告期",
  unit: "个",
  at: "desk/periods",
  excel: true,
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "起止日期", cell: ({ startsOn, endsOn }) => formatPeriod(startsOn, endsOn), below: true },
    { label: "提交截止", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, wideOnly: true },
    {
      label: "中期检查",
      cell: ({ midterm }) => (midterm ? "是" : { absent: "—" }),
      fit: true,
      roomyOnly: true,
    },
    {
      label: "已交",
      cell: ({ concerned, missing }) => `${concerned - missing}/${concerned}`,
      num: true,
      fit: true,
    },
    { label: "待回复", cell: ({ unanswered }) => unanswered, num: true, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: periodLabels[state], tone: periodTones[state] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", periodStates, periodLabels) },
  empty: {
    title: "还没有报告期",
    text: "管理者按季度或半年开放报告期，在孵组织在机构平台提交进展报告。",
    icon: "clock",
  },
});
