import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { bodyKindLabels, bodyKinds } from "@/lib/domain/registry/body";
import { usageLabels, usageOf, usages, usageTones } from "@/lib/domain/registry/usage";
import type { BodyRow } from "@/lib/usecases/registry/body";

export const bodyList = defineList<BodyRow>()({
  title: "单位",
  noun: "单位",
  unit: "家",
  at: "desk/bodies",
  excel: true,
  sort: "name",
  orders: { name: "在用的在前，按名称拼音排列" },
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id, sort: "name", order: "other" },
    { label: "类别", cell: ({ kind }) => bodyKindLabels[kind], fit: true, below: true },
    {
      label: "统一社会信用代码",
      cell: ({ creditCode }) => creditCode ?? { absent: "未填写" },
      fit: true,
      wideOnly: true,
    },
    { label: "所在地点", cell: ({ place }) => place?.name ?? { absent: "—" }, fit: true, wideOnly: true },
    { label: "联系人", cell: ({ contactName }) => contactName, fit: true, wideOnly: true },
    { label: "联系电话", cell: ({ contactPhone }) => contactPhone, fit: true, roomyOnly: true },
    {
      label: "状态",
      cell: (row) => ({ text: usageLabels[usageOf(row)], tone: usageTones[usageOf(row)] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", usages, usageLabels),
    kind: choice("全部类别", bodyKinds, bodyKindLabels),
    q: search("名称或信用代码"),
  },
  empty: {
    title: "还没有单位",
    text: "合作的机关、企事业单位、基金会和第三方评估机构登记在这里。",
    icon: "project",
  },
});
