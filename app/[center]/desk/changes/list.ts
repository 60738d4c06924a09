import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  changeKindLabels,
  changeKinds,
  changeLabels,
  changeStates,
  changeTones,
} from "@/lib/domain/projects/change/change";
import type { ChangeRow } from "@/lib/usecases/projects/change/change-list";

export const changeList = defineList<ChangeRow>()({
  title: "项目变更",
  noun: "变更",
  unit: "项",
  at: "desk/changes",
  excel: true,
  columns: [
    { label: "项目", cell: ({ project }) => project, opens: ({ id }) => id },
    { label: "项目编号", cell: ({ projectNumber }) => projectNumber, fit: true, roomyOnly: true },
    { label: "类型", cell: ({ kind }) => changeKindLabels[kind], fit: true, below: true },
    { label: "理由", cell: ({ reason }) => reason, sheetOnly: true },
    { label: "依据文件", cell: ({ document }) => document, sheetOnly: true },
    { label: "申请人", cell: ({ requestedByName }) => requestedByName, fit: true, roomyOnly: true },
    { label: "申请日期", cell: ({ requestedOn }) => ({ date: requestedOn }), fit: true, wideOnly: true },
    {
      label: "审批日期",
      cell: ({ decidedOn }) => (decidedOn ? { date: decidedOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    { label: "审批人", cell: ({ decidedByName }) => decidedByName, sheetOnly: true },
    { label: "审批意见", cell: ({ decision }) => decision, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: changeLabels[state], tone: changeTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", changeStates, changeLabels),
    kind: choice("全部类型", changeKinds, changeKindLabels),
    q: search("项目、编号或执行机构"),
  },
  empty: { title: "还没有变更", text: "项目启动后，在项目页申请变更、暂停或终止。", icon: "pen" },
});
