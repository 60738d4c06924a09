import { chips, choice, day, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { isUuid } from "@/lib/domain/base/ids";
import {
  partnershipKindLabels,
  partnershipKinds,
  partnershipLabels,
  partnershipStates,
  partnershipTones,
} from "@/lib/domain/community/partnership";
import type { PartnershipRow } from "@/lib/usecases/community/partnership";

export const partnershipList = defineList<PartnershipRow>()({
  title: "报到共建",
  noun: "共建",
  unit: "项",
  at: "desk/partnerships",
  excel: true,
  columns: [
    { label: "组织或单位", cell: ({ partner }) => partner, opens: ({ id }) => id },
    { label: "社区", cell: ({ place }) => place.name, below: true },
    { label: "类型", cell: ({ kind }) => partnershipKindLabels[kind], fit: true },
    { label: "资源清单", cell: ({ ours }) => ours, sheetOnly: true },
    { label: "需求和支持", cell: ({ theirs }) => theirs, sheetOnly: true },
    { label: "报到日期", cell: ({ startsOn }) => ({ date: startsOn }), fit: true, wideOnly: true },
    { label: "共建活动", cell: ({ events }) => events, num: true, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: partnershipLabels[state], tone: partnershipTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", partnershipStates, partnershipLabels),
    q: search("组织、单位或社区"),
    kind: choice("全部类型", partnershipKinds, partnershipKindLabels),
    place: picked<string>("全部社区", (word) => (isUuid(word) ? word : null), String),
    from: day("报到日期从"),
    to: day("报到日期到"),
  },
  empty: {
    title: "还没有报到共建",
    text: "社会组织和单位到社区报到，写下双方的承诺；一起办的活动关联到共建，几方共同办的只计一次。",
    icon: "community",
  },
});
