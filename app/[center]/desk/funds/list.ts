import { chips, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatWanYuan } from "@/lib/domain/base/money";
import { fundSourceLabels } from "@/lib/domain/projects/money/fund";
import { usageLabels, usageOf, usages, usageTones } from "@/lib/domain/registry/usage";
import type { FundRow } from "@/lib/usecases/projects/money/fund";

export const fundList = defineList<FundRow>()({
  title: "资金",
  noun: "资金",
  unit: "笔",
  at: "desk/funds",
  excel: true,
  columns: [
    { label: "资金名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "年度", cell: ({ year }) => String(year), fit: true, below: true },
    { label: "来源", cell: ({ source }) => fundSourceLabels[source], fit: true, wideOnly: true },
    {
      label: "额度",
      cell: ({ grantedFen }) => formatWanYuan(grantedFen),
      num: true,
      fit: true,
      wideOnly: true,
    },
    {
      label: "已安排",
      cell: ({ use }) => formatWanYuan(use.committed),
      num: true,
      fit: true,
      wideOnly: true,
    },
    { label: "已拨付", cell: ({ use }) => formatWanYuan(use.paid), num: true, fit: true, roomyOnly: true },
    { label: "余额", cell: ({ left }) => formatWanYuan(left), num: true, fit: true },
    { label: "项目", cell: ({ projects }) => projects, num: true, fit: true, wideOnly: true },
    { label: "文号", cell: ({ document }) => document, sheetOnly: true },
    { label: "备注", cell: ({ note }) => note, sheetOnly: true },
    {
      label: "状态",
      cell: (row) => ({ text: usageLabels[usageOf(row)], tone: usageTones[usageOf(row)] }),
      fit: true,
      wideOnly: true,
    },
  ],
  filters: { state: chips("状态", usages, usageLabels), q: search("名称、文号") },
  empty: { title: "还没有资金", text: "先登记一笔财政、福彩或捐赠资金，项目从中安排。", icon: "chart" },
});
