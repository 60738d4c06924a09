import { chips, numbered } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  yearStandingLabels,
  yearStandings,
  yearStandingTones,
} from "@/lib/domain/community/filing-confirmation";
import { legalStatusLabels } from "@/lib/domain/registry/legal-status";
import type { listFiledGroups } from "@/lib/usecases/community/filing-confirmation";

type Row = Awaited<ReturnType<typeof listFiledGroups>>["rows"][number];

/** The filed groups of a year, in the room of a place and at the desk. */
export function filedGroupListAt(at: string) {
  return defineList<Row>()({
    title: "年度确认",
    noun: "备案组织",
    unit: "家",
    at,
    excel: at.startsWith("desk"),
    columns: [
      { label: "组织名称", cell: ({ name }) => name, opens: ({ id }) => id },
      { label: "备案编号", cell: ({ filingNumber }) => filingNumber, fit: true, below: true },
      { label: "地点", cell: ({ place }) => place ?? { absent: "没有填写" }, fit: true, wideOnly: true },
      {
        label: "确认日期",
        cell: ({ confirmedOn }) => (confirmedOn ? { date: confirmedOn } : { absent: "—" }),
        fit: true,
        wideOnly: true,
      },
      { label: "确认人", cell: ({ confirmedByName }) => confirmedByName, fit: true, roomyOnly: true },
      { label: "说明", cell: ({ note }) => note, sheetOnly: true },
      {
        label: "登记情况",
        cell: ({ legalStatus }) => legalStatusLabels[legalStatus],
        fit: true,
        wideOnly: true,
      },
      {
        label: "本年",
        cell: ({ state }) => ({ text: yearStandingLabels[state], tone: yearStandingTones[state] }),
        fit: true,
      },
    ],
    filters: {
      state: chips("本年", yearStandings, yearStandingLabels, ["open"]),
      year: numbered("本年度"),
    },
    empty: {
      title: "这一年没有要确认的备案组织",
      text: "上一年年底前备案的组织列在这里；当年新备案的，从下一年起确认。",
      icon: "check",
    },
  });
}
