import { chips, choice } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  graduationLabels,
  graduationResultLabels,
  graduationStates,
  graduationTones,
  graduationWaitLabels,
  graduationWaits,
} from "@/lib/domain/incubation/graduation";
import type { GraduationRow } from "@/lib/usecases/incubation/graduation/record";

export const graduationList = defineList<GraduationRow>()({
  title: "出壳评估",
  noun: "出壳评估",
  unit: "件",
  at: "desk/graduations",
  excel: true,
  sort: "requested",
  orders: { requested: "新提请的在前" },
  columns: [
    { label: "组织名称", cell: ({ name }) => name, opens: ({ id }) => id },
    {
      label: "提请",
      cell: ({ requestedOn }) => ({ date: requestedOn }),
      fit: true,
      wideOnly: true,
      sort: "requested",
      order: "other",
    },
    {
      label: "决定",
      cell: ({ decidedOn }) => (decidedOn ? { date: decidedOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    {
      label: "结果",
      cell: ({ result }) => (result ? graduationResultLabels[result] : { absent: "—" }),
      fit: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: graduationLabels[state], tone: graduationTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", graduationStates, graduationLabels),
    waits: choice("不论待办", graduationWaits, graduationWaitLabels),
  },
  empty: { title: "还没有出壳评估", text: "孵化期满前，为组织提请出壳评估。", icon: "score" },
});
