import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { usageLabels, usages, usageTones } from "@/lib/domain/registry/usage";
import type { BrandRow } from "@/lib/usecases/registry/brand";

export const brandList = defineList<BrandRow>()({
  title: "服务品牌",
  noun: "服务品牌",
  unit: "个",
  at: "desk/brands",
  excel: true,
  columns: [
    { label: "品牌名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "社会组织", cell: ({ organization }) => organization.name, below: true, fit: true },
    { label: "说明", cell: ({ about }) => about, sheetOnly: true },
    { label: "已确认活动", cell: ({ activities }) => activities, num: true, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ usage }) => ({ text: usageLabels[usage], tone: usageTones[usage] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", usages, usageLabels) },
  empty: {
    title: "还没有服务品牌",
    text: "社会组织常年开展的服务，如“小小讲解员”“悦享童年”。活动登记到品牌下，统计时一并计数。",
    icon: "community",
  },
});
