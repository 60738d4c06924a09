import { search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { chinaDate } from "@/lib/domain/base/china-time";
import { registrationInWords } from "@/lib/domain/registry/legal-status";
import type { ExclusionRow } from "@/lib/usecases/recruitment/check/exclusion-list";

export const exclusionList = defineList<ExclusionRow>()({
  title: "不予入驻名单",
  noun: "记录",
  unit: "条",
  at: "desk/exclusions",
  excel: true,
  columns: [
    {
      label: "名称",
      cell: ({ name }) => name,
      opens: ({ receipt }) => `../applications/${receipt}`,
      fit: true,
    },
    { label: "信用代码或备案编号", cell: (row) => registrationInWords(row), wideOnly: true, fit: true },
    { label: "负责人", cell: ({ leaderName }) => leaderName, wideOnly: true, roomyOnly: true, fit: true },
    { label: "不予入驻的情形", cell: ({ ground }) => ground, below: true },
    { label: "认定依据", cell: ({ evidence }) => evidence ?? { absent: "未填写" }, sheetOnly: true },
    { label: "批次", cell: ({ callName }) => callName, wideOnly: true, roomyOnly: true },
    { label: "认定人", cell: ({ checkedByName }) => checkedByName, fit: true, wideOnly: true },
    { label: "认定日期", cell: ({ checkedAt }) => ({ date: chinaDate(checkedAt) }), fit: true },
    { label: "申请编号", cell: ({ receipt }) => receipt, sheetOnly: true },
  ],
  filters: { q: search("名称、人员、代码或编号") },
  empty: {
    title: "没有因不予入驻情形未通过的申请",
    text: "初审时认定有不予入驻的情形、并判为不通过或不予受理的申请会列在这里。",
    from: { label: "查看申请审查", at: "desk/applications" },
  },
});
