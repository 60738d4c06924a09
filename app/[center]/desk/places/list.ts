import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { placeKindLabels, placeKinds } from "@/lib/domain/registry/place";
import { usageLabels, usageOf, usages, usageTones } from "@/lib/domain/registry/usage";
import type { PlaceRow } from "@/lib/usecases/registry/place";

export const placeList = defineList<PlaceRow>()({
  title: "地点",
  noun: "地点",
  unit: "个",
  at: "desk/places",
  excel: true,
  sort: "kind",
  orders: { kind: "在用的在前，由大到小，同类按名称拼音排列" },
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id, sort: "kind", order: "other" },
    { label: "类别", cell: ({ kind }) => placeKindLabels[kind], fit: true, below: true },
    { label: "上级", cell: ({ parent }) => parent?.name ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: (row) => ({ text: usageLabels[usageOf(row)], tone: usageTones[usageOf(row)] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", usages, usageLabels),
    kind: choice("全部类别", placeKinds, placeKindLabels),
    q: search("名称"),
  },
  empty: {
    title: "还没有地点",
    text: "从街道、社区开始登记，组织、单位和活动就能归到各自的地点。",
    icon: "pin",
  },
});
