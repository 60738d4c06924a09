import { chips, choice, day, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { grouped } from "@/lib/domain/base/grouped";
import { formatYuan } from "@/lib/domain/base/money";
import {
  resourceKindLabels,
  resourceKinds,
  resourceLabels,
  resourceStates,
  resourceTones,
} from "@/lib/domain/projects/giving/resource";
import type { ResourceRow } from "@/lib/usecases/projects/giving/resource-list";

export const resourceList = defineList<ResourceRow>()({
  title: "慈善资源",
  noun: "慈善资源",
  unit: "项",
  at: "desk/resources",
  excel: true,
  columns: [
    { label: "名称", cell: ({ title }) => title, opens: ({ id }) => id },
    { label: "编号", cell: ({ number }) => number, fit: true, roomyOnly: true },
    { label: "种类", cell: ({ kind }) => resourceKindLabels[kind], fit: true, wideOnly: true },
    { label: "模式", cell: ({ mode }) => mode, sheetOnly: true },
    { label: "捐赠人", cell: ({ donor }) => donor, fit: true, below: true },
    { label: "长期合作", cell: ({ longTerm }) => (longTerm ? "是" : "否"), sheetOnly: true },
    {
      label: "数量",
      cell: ({ quantity, unit }) => `${grouped(quantity)} ${unit}`,
      fit: true,
      roomyOnly: true,
    },
    {
      label: "库存",
      cell: ({ left, unit }) => (left === null ? { absent: "—" } : `${grouped(left)} ${unit}`),
      fit: true,
      wideOnly: true,
    },
    { label: "价值", cell: ({ valueFen }) => formatYuan(valueFen), num: true, fit: true, wideOnly: true },
    { label: "价值依据", cell: ({ valueBasis }) => valueBasis, sheetOnly: true },
    { label: "经手单位", cell: ({ through }) => through, sheetOnly: true },
    { label: "捐赠人的要求", cell: ({ conditions }) => conditions, sheetOnly: true },
    { label: "用于项目", cell: ({ project }) => project, sheetOnly: true },
    {
      label: "接收日期",
      cell: ({ receivedOn }) => (receivedOn ? { date: receivedOn } : { absent: "—" }),
      sheetOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: resourceLabels[state], tone: resourceTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", resourceStates, resourceLabels),
    q: search("名称、编号或捐赠人"),
    kind: choice("全部种类", resourceKinds, resourceKindLabels),
    mode: word("全部模式"),
    longTerm: choice("不论是否长期", ["yes"] as const, { yes: "长期合作" }),
    stock: choice("不论库存", ["left"] as const, { left: "还有库存" }),
    from: day("接收日期从"),
    to: day("接收日期到"),
  },
  empty: {
    title: "还没有慈善资源",
    text: "登记捐赠人愿意提供的资金、物资和服务，接收后可以发放。",
    icon: "community",
  },
});
