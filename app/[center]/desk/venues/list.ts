import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { venueKindLabels, venueKinds, venueUseLabels, venueUses } from "@/lib/domain/incubation/venue";
import { usageLabels, usageOf, usages, usageTones } from "@/lib/domain/registry/usage";
import type { VenueRow } from "@/lib/usecases/incubation/venue";

function useOf({ kind, bookable }: VenueRow) {
  if (kind === "site") return { absent: "—" };
  return venueUseLabels[bookable ? "bookable" : "held"];
}

export const venueList = defineList<VenueRow>()({
  title: "场地",
  noun: "场地",
  unit: "处",
  at: "desk/venues",
  excel: true,
  sort: "kind",
  orders: { kind: "在用的在前，先场所后房间、工位，同类按名称拼音排列" },
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id, sort: "kind", order: "other" },
    { label: "类别", cell: ({ kind }) => venueKindLabels[kind], fit: true, below: true },
    { label: "所在", cell: ({ parent }) => parent ?? { absent: "—" }, fit: true, wideOnly: true },
    { label: "权属", cell: ({ owner }) => owner ?? "中心自有", fit: true, roomyOnly: true },
    { label: "容纳人数", cell: ({ capacity }) => capacity, num: true, fit: true, roomyOnly: true },
    { label: "用法", cell: useOf, fit: true, wideOnly: true },
    {
      label: "开放时间",
      cell: ({ bookable, opensAt, closesAt }) => (bookable ? `${opensAt}–${closesAt}` : null),
      sheetOnly: true,
    },
    { label: "目前使用", cell: ({ holder }) => holder, fit: true, wideOnly: true },
    { label: "地址", cell: ({ address }) => address, sheetOnly: true },
    { label: "备注", cell: ({ note }) => note, sheetOnly: true },
    {
      label: "状态",
      cell: (row) => ({ text: usageLabels[usageOf(row)], tone: usageTones[usageOf(row)] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", usages, usageLabels),
    kind: choice("全部类别", venueKinds, venueKindLabels),
    use: choice("全部用法", venueUses, venueUseLabels),
    q: search("名称"),
  },
  empty: { title: "还没有场地", text: "先登记场所，再登记其中的房间和工位。", icon: "pin" },
});
