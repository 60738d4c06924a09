import { chips, day, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { grouped } from "@/lib/domain/base/grouped";
import { validities, validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import type { DistributionRow } from "@/lib/usecases/projects/giving/distribution";

export const distributionList = defineList<DistributionRow>()({
  title: "发放记录",
  noun: "发放",
  unit: "次",
  at: "desk/distributions",
  excel: true,
  columns: [
    { label: "资源", cell: ({ resource }) => resource.title, opens: ({ id }) => id },
    { label: "数量", cell: ({ quantity, resource }) => `${grouped(quantity)} ${resource.unit}`, fit: true },
    { label: "发给", cell: ({ to }) => to, below: true },
    { label: "签收人", cell: ({ receiver }) => receiver, fit: true, wideOnly: true },
    { label: "发放日期", cell: ({ handedOn }) => ({ date: handedOn }), fit: true, wideOnly: true },
    { label: "受益人数", cell: ({ people }) => people, num: true, fit: true, roomyOnly: true },
    { label: "受益户数", cell: ({ households }) => households, sheetOnly: true },
    { label: "用于项目", cell: ({ project }) => project?.name ?? null, sheetOnly: true },
    { label: "成效", cell: ({ effect }) => effect, sheetOnly: true },
    {
      label: "状态",
      cell: (row) => ({ text: validityLabels[validityOf(row)], tone: validityTones[validityOf(row)] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", validities, validityLabels),
    q: search("资源、发给谁或签收人"),
    from: day("发放日期从"),
    to: day("发放日期到"),
  },
  empty: {
    title: "还没有发放记录",
    text: "接收的慈善资源，从它的页面发放。",
    icon: "community",
    from: { label: "慈善资源", at: "desk/resources" },
  },
});
