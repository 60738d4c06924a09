import { chips, day, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { allocationLabels, allocationStates, allocationTones } from "@/lib/domain/incubation/allocation";
import { venueKindLabels } from "@/lib/domain/incubation/venue";
import type { AllocationRow } from "@/lib/usecases/incubation/allocation-list";

export const allocationList = defineList<AllocationRow>()({
  title: "入驻位置",
  noun: "入驻位置",
  unit: "处",
  at: "desk/allocations",
  excel: true,
  columns: [
    { label: "场地", cell: ({ venue }) => venue, opens: ({ id }) => id },
    { label: "类别", cell: ({ kind }) => venueKindLabels[kind], fit: true, wideOnly: true },
    { label: "组织", cell: ({ organization }) => organization, fit: true, below: true },
    { label: "开始使用", cell: ({ startsOn }) => ({ date: startsOn }), fit: true, wideOnly: true },
    {
      label: "使用到",
      cell: ({ endsOn }) => (endsOn ? { date: endsOn } : { absent: "没有约定" }),
      fit: true,
      wideOnly: true,
    },
    { label: "备注", cell: ({ note }) => note, sheetOnly: true },
    { label: "结束的原因", cell: ({ endReason }) => endReason, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: allocationLabels[state], tone: allocationTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", allocationStates, allocationLabels),
    q: search("组织或场地"),
    to: day("使用到期不晚于"),
  },
  empty: {
    title: "还没有安排入驻位置",
    text: "在一处长期入驻的房间或工位上安排。",
    icon: "pin",
    from: { label: "查看场地", at: "desk/venues?use=held" },
  },
});
