import { chips, choice, numbered, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  standingKindLabels,
  standingKinds,
  standingResultLabels,
  standingResults,
} from "@/lib/domain/registry/standing";
import type { StandingRow } from "@/lib/usecases/registry/standing-record";

export const standingList = defineList<StandingRow>()({
  title: "年检和等级",
  noun: "记录",
  unit: "条",
  at: "desk/standings",
  excel: true,
  columns: [
    { label: "社会组织", cell: ({ organization }) => organization.name, opens: ({ id }) => id },
    { label: "类别", cell: ({ kind }) => standingKindLabels[kind], below: true },
    { label: "年度", cell: ({ year }) => year ?? { absent: "—" }, fit: true, wideOnly: true },
    { label: "结果", cell: ({ result }) => result ?? { absent: "—" }, fit: true },
    { label: "自", cell: ({ since }) => ({ date: since }), fit: true, wideOnly: true },
    {
      label: "至",
      cell: ({ until }) => (until ? { date: until } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    { label: "文件", cell: ({ paper }) => paper, sheetOnly: true },
    { label: "作废的原因", cell: ({ reason }) => reason, sheetOnly: true },
  ],
  filters: {
    kind: chips("类别", standingKinds, standingKindLabels),
    q: search("组织名称、代码或编号"),
    result: choice("全部结果", standingResults, standingResultLabels),
    year: numbered("全部年度"),
    ends: choice("未作废的", ["soon", "over", "voided"] as const, {
      soon: "90 天内到期",
      over: "已经到期或移出",
      voided: "作废的",
    }),
  },
  empty: {
    title: "还没有年检、等级和名录",
    text: "登记管理机关的年检结论、评估等级、名录和表彰登记在这里，也列在组织的档案中。",
    icon: "score",
  },
});
