import { chips, choice, picked, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  partnershipKindLabels,
  partnershipKinds,
  partnershipLabels,
  partnershipStates,
  partnershipTones,
} from "@/lib/domain/community/partnership";
import type { PartnershipRow } from "@/lib/usecases/community/partnership";

export const ownPartnershipList = defineList<PartnershipRow>()({
  title: "社区报到",
  noun: "报到",
  unit: "项",
  at: "portal/partnerships",
  excel: true,
  columns: [
    { label: "社区", cell: ({ place }) => place.name, opens: ({ id }) => id },
    { label: "类型", cell: ({ kind }) => partnershipKindLabels[kind], fit: true },
    { label: "资源清单", cell: ({ ours }) => ours, sheetOnly: true },
    { label: "需求和支持", cell: ({ theirs }) => theirs, sheetOnly: true },
    { label: "报到日期", cell: ({ startsOn }) => ({ date: startsOn }), fit: true, below: true },
    { label: "共建活动", cell: ({ events }) => events, num: true, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: partnershipLabels[state], tone: partnershipTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", partnershipStates, partnershipLabels),
    q: search("社区"),
    kind: choice("全部类型", partnershipKinds, partnershipKindLabels),
    place: picked<string>(null, () => null, String),
  },
  empty: { title: "还没有向社区报到", text: "点“报到”，选择社区，写下双方的承诺。", icon: "community" },
});
