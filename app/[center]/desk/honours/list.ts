import { chips, day, numbered, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { validities, validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import type { HonourRow } from "@/lib/usecases/projects/giving/honour";

export const honourList = defineList<HonourRow>()({
  title: "荣誉",
  noun: "荣誉",
  unit: "项",
  at: "desk/honours",
  excel: true,
  columns: [
    { label: "荣誉名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "等次", cell: ({ tier }) => tier ?? { absent: "—" }, fit: true },
    { label: "获奖者", cell: ({ holder }) => holder, below: true, fit: true },
    // A contest honours the project of an application, which is no project on record.
    {
      label: "获奖项目",
      cell: ({ project, callId, note }) => project?.name ?? (callId ? note : null),
      wideOnly: true,
    },
    { label: "授予单位", cell: ({ awardedBy }) => awardedBy, fit: true, wideOnly: true },
    { label: "授予日期", cell: ({ awardedOn }) => ({ date: awardedOn }), fit: true, wideOnly: true },
    { label: "社会组织", cell: ({ organization }) => organization?.name ?? null, sheetOnly: true },
    { label: "单位", cell: ({ body }) => body?.name ?? null, sheetOnly: true },
    { label: "备注", cell: ({ note }) => note, sheetOnly: true },
    {
      label: "状态",
      cell: (row) => ({ text: validityLabels[validityOf(row)], tone: validityTones[validityOf(row)] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", validities, validityLabels),
    q: search("名称、获奖者或授予单位"),
    tier: word("全部等次"),
    year: numbered("全部年份"),
    from: day(null),
    to: day(null),
  },
  empty: { title: "还没有荣誉", text: "组织、单位和项目获得的奖项，连同证书登记在这里。", icon: "score" },
});
