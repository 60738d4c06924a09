import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatYuan } from "@/lib/domain/base/money";
import { trancheLabels, trancheStates, trancheTones } from "@/lib/domain/projects/money/tranche";
import type { TrancheRow } from "@/lib/usecases/projects/money/tranche-list";

export const trancheList = defineList<TrancheRow>()({
  title: "拨付",
  noun: "拨付",
  unit: "期",
  at: "desk/tranches",
  excel: true,
  columns: [
    { label: "项目", cell: ({ project }) => project, opens: ({ id }) => id },
    { label: "项目编号", cell: ({ projectNumber }) => projectNumber, fit: true, roomyOnly: true },
    { label: "期次", cell: ({ name }) => name, fit: true, below: true },
    { label: "金额", cell: ({ amountFen }) => formatYuan(amountFen), num: true, fit: true },
    {
      label: "预计日期",
      cell: ({ dueOn }) => (dueOn ? { date: dueOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    {
      label: "拨付日期",
      cell: ({ paidOn }) => (paidOn ? { date: paidOn } : { absent: "—" }),
      fit: true,
      roomyOnly: true,
    },
    { label: "凭证号", cell: ({ voucher }) => voucher, sheetOnly: true },
    { label: "申请人", cell: ({ requestedByName }) => requestedByName, sheetOnly: true },
    { label: "审核人", cell: ({ checkedByName }) => checkedByName, sheetOnly: true },
    { label: "审批人", cell: ({ approvedByName }) => approvedByName, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: trancheLabels[state], tone: trancheTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", trancheStates, trancheLabels),
    late: choice("全部期限", ["yes"] as const, { yes: "已过预计日期" }),
    q: search("项目、编号或执行机构"),
  },
  empty: { title: "还没有拨付计划", text: "在项目中填写拨付计划后，各期出现在这里。", icon: "check" },
});
