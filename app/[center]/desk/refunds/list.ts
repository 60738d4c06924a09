import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatYuan } from "@/lib/domain/base/money";
import { refundLabels, refundStates, refundTones } from "@/lib/domain/projects/money/refund";
import type { RefundRow } from "@/lib/usecases/projects/money/refund";

export const refundList = defineList<RefundRow>()({
  title: "追回",
  noun: "追回",
  unit: "笔",
  at: "desk/refunds",
  excel: true,
  columns: [
    { label: "项目", cell: ({ project }) => project.name, opens: ({ id }) => id },
    { label: "项目编号", cell: ({ project }) => project.number, fit: true, roomyOnly: true },
    { label: "金额", cell: ({ amountFen }) => formatYuan(amountFen), num: true, fit: true },
    { label: "理由", cell: ({ reason }) => reason, sheetOnly: true },
    { label: "依据文件", cell: ({ document }) => document, sheetOnly: true },
    { label: "退回期限", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, below: true },
    {
      label: "到账日期",
      cell: ({ returnedOn }) => (returnedOn ? { date: returnedOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    { label: "凭证号", cell: ({ voucher }) => voucher, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: refundLabels[state], tone: refundTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", refundStates, refundLabels),
    late: choice("全部期限", ["yes"] as const, { yes: "已过退回期限" }),
    q: search("项目、编号或执行机构"),
  },
  empty: { title: "没有要追回的资金", text: "需要追回或退回的，在项目页登记。", icon: "check" },
});
