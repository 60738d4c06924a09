import { chips, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { tallyPeriod, tallyValue } from "@/lib/domain/community/tally";
import { validities, validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import type { TallyRow } from "@/lib/usecases/community/tally";

export const tallyList = defineList<TallyRow>()({
  title: "汇总",
  noun: "汇总",
  unit: "条",
  at: "desk/tallies",
  excel: true,
  columns: [
    { label: "汇总的内容", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "数值", cell: tallyValue, num: true, fit: true },
    { label: "期间", cell: tallyPeriod, fit: true, below: true },
    { label: "地点", cell: ({ place }) => place?.name ?? "全部", fit: true, wideOnly: true },
    { label: "来源", cell: ({ source }) => source, roomyOnly: true },
    {
      label: "状态",
      cell: (row) => ({ text: validityLabels[validityOf(row)], tone: validityTones[validityOf(row)] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", validities, validityLabels), q: search("内容或来源") },
  empty: {
    title: "还没有汇总",
    text: "平台启用以前的数，按文件或报表登记在这里，统计页上单独列出，不计入任何指标。",
    icon: "chart",
  },
});
