import { chips, choice, day, numbered, picked, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import { formatYuan } from "@/lib/domain/base/money";
import { outcomeKindLabels, outcomeKinds } from "@/lib/domain/projects/giving/outcome";
import { validities, validityLabels, validityOf, validityTones } from "@/lib/domain/projects/validity";
import type { OutcomeRow } from "@/lib/usecases/projects/giving/outcome";

export const outcomeList = defineList<OutcomeRow>()({
  title: "对接成果",
  noun: "对接成果",
  unit: "个",
  at: "desk/outcomes",
  excel: true,
  columns: [
    { label: "名称", cell: ({ title }) => title, opens: ({ id }) => id },
    { label: "类别", cell: ({ kind }) => outcomeKindLabels[kind], fit: true, wideOnly: true },
    { label: "单位和组织", cell: ({ parties }) => parties, fit: true, below: true },
    { label: "合作方", cell: ({ partner }) => partner, fit: true, wideOnly: true },
    { label: "签订日期", cell: ({ signedOn }) => ({ date: signedOn }), fit: true, wideOnly: true },
    {
      label: "金额",
      cell: ({ amountFen }) => (amountFen === null ? { absent: "—" } : formatYuan(amountFen)),
      num: true,
      fit: true,
      roomyOnly: true,
    },
    { label: "来自信息对接", cell: ({ opportunity }) => opportunity?.title ?? null, sheetOnly: true },
    { label: "形成的项目", cell: ({ project }) => project?.name ?? null, sheetOnly: true },
    {
      label: "状态",
      cell: (row) => ({ text: validityLabels[validityOf(row)], tone: validityTones[validityOf(row)] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", validities, validityLabels),
    q: search("名称、合作方或单位"),
    kind: choice("全部类别", outcomeKinds, outcomeKindLabels),
    year: numbered("全部年份"),
    party: picked<string>("全部单位和组织", (typed) => (isUuid(typed) ? typed : null), String),
    partner: word("全部合作方"),
    from: day(null),
    to: day(null),
  },
  empty: {
    title: "还没有对接成果",
    text: "对接后签订的合同、形成的项目和合作，登记在这里。",
    icon: "pen",
  },
});
