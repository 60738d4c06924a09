import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  mobilizationKindLabels,
  mobilizationLabels,
  mobilizationStates,
  teamAnswerLabels,
  teamAnswerTones,
} from "@/lib/domain/community/mobilization";
import type { OwnCallRow } from "@/lib/usecases/community/volunteer/own-mobilization";

export const ownCallList = defineList<OwnCallRow>()({
  title: "应急拉动",
  noun: "拉动",
  unit: "次",
  at: "portal/mobilizations",
  excel: true,
  columns: [
    { label: "名称", cell: ({ mobilization }) => mobilization.name, opens: ({ id }) => id },
    { label: "队伍", cell: ({ team }) => team.name, fit: true, below: true },
    {
      label: "类型",
      cell: ({ mobilization }) => mobilizationKindLabels[mobilization.kind],
      fit: true,
      wideOnly: true,
    },
    {
      label: "回应截止",
      cell: ({ mobilization }) => formatDateTime(mobilization.answerBy),
      fit: true,
      below: true,
    },
    { label: "报名", cell: ({ people }) => people ?? { absent: "—" }, num: true, fit: true, wideOnly: true },
    {
      label: "回应",
      cell: ({ answer }) => ({ text: teamAnswerLabels[answer], tone: teamAnswerTones[answer] }),
      fit: true,
    },
    {
      label: "回应时间",
      cell: ({ answeredAt }) => answeredAt && formatDateTime(answeredAt),
      sheetOnly: true,
    },
    { label: "说明", cell: ({ note }) => note, sheetOnly: true },
    { label: "到场人数", cell: ({ arrived }) => arrived, num: true, sheetOnly: true },
  ],
  filters: { state: chips("状态", mobilizationStates, mobilizationLabels, ["running"]) },
  empty: {
    title: "还没有拉动过本组织的队伍",
    text: "演练或应急时，通知到本组织的志愿服务队伍，会列在这里，由你们回应来不来、来多少人。",
    icon: "megaphone",
  },
});
