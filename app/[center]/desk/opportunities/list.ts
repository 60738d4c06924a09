import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  opportunityDirectionLabels,
  opportunityDirections,
  opportunityLabels,
  opportunityStates,
  opportunityTones,
  opportunityTopicLabels,
  opportunityTopics,
} from "@/lib/domain/projects/giving/opportunity";
import type { OpportunityRow } from "@/lib/usecases/projects/giving/opportunity-list";

export const opportunityList = defineList<OpportunityRow>()({
  title: "信息对接",
  noun: "信息",
  unit: "条",
  at: "desk/opportunities",
  excel: true,
  columns: [
    { label: "标题", cell: ({ title }) => title, opens: ({ id }) => id },
    { label: "供需", cell: ({ direction }) => opportunityDirectionLabels[direction], fit: true },
    { label: "类别", cell: ({ topic }) => opportunityTopicLabels[topic], fit: true, wideOnly: true },
    { label: "发布者", cell: ({ posterName }) => posterName, fit: true, below: true },
    { label: "联系方式", cell: ({ contact }) => contact, sheetOnly: true },
    {
      label: "截止",
      cell: ({ closesOn }) => (closesOn ? { date: closesOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    { label: "回应", cell: ({ replies }) => replies, num: true, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: opportunityLabels[state], tone: opportunityTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", opportunityStates, opportunityLabels, ["reported"]),
    q: search("标题或发布者"),
    direction: choice("供给和需求", opportunityDirections, opportunityDirectionLabels),
    topic: choice("全部类别", opportunityTopics, opportunityTopicLabels),
  },
  empty: {
    title: "还没有对接的信息",
    text: "中心为自己、单位和社区登记需求和供给；组织在门户中提交的，由中心发布。",
    icon: "megaphone",
  },
});
