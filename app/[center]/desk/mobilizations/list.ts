import { chips, choice } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { formatDateTime } from "@/lib/domain/base/china-time";
import {
  mobilizationKindLabels,
  mobilizationKinds,
  mobilizationLabels,
  mobilizationStates,
  mobilizationTones,
} from "@/lib/domain/community/mobilization";
import type { MobilizationRow } from "@/lib/usecases/community/volunteer/mobilization";

export const mobilizationList = defineList<MobilizationRow>()({
  title: "平急转换",
  noun: "拉动",
  unit: "次",
  at: "desk/mobilizations",
  excel: true,
  columns: [
    { label: "名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "类型", cell: ({ kind }) => mobilizationKindLabels[kind], fit: true, wideOnly: true },
    { label: "范围", cell: ({ place }) => place ?? "全区", fit: true, wideOnly: true },
    { label: "发起时间", cell: ({ calledAt }) => formatDateTime(calledAt), fit: true, below: true },
    { label: "通知队伍", cell: ({ counted }) => counted.asked, num: true, fit: true, wideOnly: true },
    { label: "已回应", cell: ({ counted }) => counted.answered, num: true, fit: true },
    { label: "报名人数", cell: ({ counted }) => counted.people, num: true, fit: true, wideOnly: true },
    { label: "到场人数", cell: ({ counted }) => counted.arrived, num: true, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: mobilizationLabels[state], tone: mobilizationTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", mobilizationStates, mobilizationLabels),
    kind: choice("演练和应急", mobilizationKinds, mobilizationKindLabels),
  },
  empty: {
    title: "还没有拉动过队伍",
    text: "演练或应急时，通知一个地点及以下可以应急的队伍，统计谁何时回应、到场多少人。",
    icon: "megaphone",
  },
});
