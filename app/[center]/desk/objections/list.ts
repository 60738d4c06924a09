import { chips, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  objectionLabels,
  objectionName,
  objectionStates,
  objectionTones,
} from "@/lib/domain/admission/objection";
import type { ObjectionRow } from "@/lib/usecases/admission/objection/objection";

/** Who objects stands in no column: the list may be printed and handed on. */
export const objectionList = defineList<ObjectionRow>()({
  title: "异议",
  noun: "异议",
  unit: "件",
  at: "desk/objections",
  excel: true,
  columns: [
    { label: "被异议的组织", cell: ({ concerns }) => concerns, opens: ({ id }) => id },
    { label: "编号", cell: objectionName, fit: true, wideOnly: true },
    { label: "公示", cell: ({ notice }) => notice, roomyOnly: true },
    { label: "收到日期", cell: ({ receivedOn }) => ({ date: receivedOn }), fit: true, below: true },
    {
      label: "期限",
      cell: ({ late }) => (late ? { text: "期满后收到", tone: "todo" } : "公示期内"),
      fit: true,
      wideOnly: true,
    },
    {
      label: "已等待",
      cell: ({ days }) => (days === null ? { absent: "—" } : `${days} 天`),
      num: true,
      fit: true,
      wideOnly: true,
    },
    {
      label: "答复日期",
      cell: ({ answeredOn }) => (answeredOn ? { date: answeredOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    {
      label: "状态",
      cell: ({ state }) => ({ text: objectionLabels[state], tone: objectionTones[state] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", objectionStates, objectionLabels, ["open"]), q: search("组织或公示") },
  empty: {
    title: "还没有异议",
    text: "公示期内收到的书面异议，在那份公示的页面登记。",
    icon: "warning",
    from: { label: "查看公示", at: "desk/notices" },
  },
});
