import { chips, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { barLabels, barStates, barTones } from "@/lib/domain/recruitment/bar";
import type { BarRow } from "@/lib/usecases/recruitment/bar/bar";

export const barList = defineList<BarRow>()({
  title: "限制申报",
  noun: "限制申报",
  unit: "条",
  at: "desk/bars",
  excel: true,
  columns: [
    { label: "社会组织", cell: ({ organization }) => organization.name, opens: ({ id }) => id },
    { label: "原因", cell: ({ reason }) => reason, below: true },
    { label: "涉及的项目", cell: ({ project }) => project?.name ?? null, sheetOnly: true },
    { label: "开始", cell: ({ startsOn }) => ({ date: startsOn }), fit: true, wideOnly: true },
    { label: "截止", cell: ({ endsOn }) => ({ date: endsOn }), fit: true },
    { label: "处理文号", cell: ({ document }) => document ?? { absent: "—" }, fit: true, wideOnly: true },
    { label: "解除的原因", cell: ({ liftReason }) => liftReason, sheetOnly: true },
    { label: "状态", cell: ({ state }) => ({ text: barLabels[state], tone: barTones[state] }), fit: true },
  ],
  filters: { state: chips("状态", barStates, barLabels), q: search("社会组织或处理文号") },
  empty: {
    title: "负面清单是空的",
    text: "违约、失信等一段时间内不能申报的组织登记在这里，初审时自动提示。",
    icon: "warning",
  },
});
