import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { handoverLabels, handoverStateLabels, handoverStates } from "@/lib/domain/incubation/handover";
import type { HandoverRow } from "@/lib/usecases/incubation/handover-list";

export const handoverList = defineList<HandoverRow>()({
  title: "交接",
  noun: "交接清单",
  unit: "份",
  at: "desk/handovers",
  excel: true,
  columns: [
    { label: "组织名称", cell: ({ name }) => name, opens: ({ at }) => at },
    { label: "事项", cell: ({ direction }) => handoverLabels[direction], fit: true },
    { label: "办结期限", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, wideOnly: true },
    { label: "已办结", cell: ({ settled }) => settled, fit: true, wideOnly: true },
    { label: "作废的原因", cell: ({ archiveReason }) => archiveReason, sheetOnly: true },
    { label: "状态", cell: ({ standing }) => standing, fit: true },
  ],
  filters: { state: chips("状态", handoverStates, handoverStateLabels) },
  empty: { title: "还没有交接", text: "组织出壳或退出后，交接清单会列在这里。", icon: "check" },
});
