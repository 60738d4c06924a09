import { chips, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { usageLabels, usageOf, usages, usageTones } from "@/lib/domain/registry/usage";
import type { CommunityServiceRow } from "@/lib/usecases/community/community-service";

export const communityServiceList = defineList<CommunityServiceRow>()({
  title: "服务目录",
  noun: "服务项目",
  unit: "项",
  at: "desk/community-services",
  excel: true,
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "服务领域", cell: ({ field }) => field, fit: true, below: true },
    { label: "说明", cell: ({ description }) => description, sheetOnly: true },
    { label: "地点", cell: ({ place }) => place?.name ?? "全部社区", fit: true, wideOnly: true },
    {
      label: "提供者",
      cell: ({ organization, team, body }) => (organization ?? team ?? body)?.name ?? { absent: "—" },
      fit: true,
      wideOnly: true,
    },
    {
      label: "状态",
      cell: (row) => ({ text: usageLabels[usageOf(row)], tone: usageTones[usageOf(row)] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", usages, usageLabels),
    field: word("全部领域"),
    q: search("名称"),
  },
  empty: {
    title: "还没有服务项目",
    text: "居民在社区公开页面上能点的服务登记在这里，由谁提供一并写明。",
    icon: "check",
  },
});
