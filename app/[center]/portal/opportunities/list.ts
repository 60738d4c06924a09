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
import { replyLabels } from "@/lib/domain/projects/giving/reply";
import type { OpportunityRow } from "@/lib/usecases/projects/giving/opportunity-list";

function involvement({ mine, ownReply, replies }: OpportunityRow) {
  if (mine) return `本组织发布，${replies} 家回应`;
  return ownReply ? `已回应，${replyLabels[ownReply]}` : { absent: "—" };
}

export const ownOpportunityList = defineList<OpportunityRow>()({
  title: "信息对接",
  noun: "信息",
  unit: "条",
  at: "portal/opportunities",
  excel: true,
  columns: [
    { label: "标题", cell: ({ title }) => title, opens: ({ id }) => id },
    { label: "供需", cell: ({ direction }) => opportunityDirectionLabels[direction], fit: true },
    { label: "类别", cell: ({ topic }) => opportunityTopicLabels[topic], fit: true, wideOnly: true },
    { label: "发布者", cell: ({ posterName }) => posterName, fit: true, below: true },
    {
      label: "截止",
      cell: ({ closesOn }) => (closesOn ? { date: closesOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    { label: "本组织", cell: involvement, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: opportunityLabels[state], tone: opportunityTones[state] }),
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", opportunityStates, opportunityLabels),
    q: search("标题或发布者"),
    direction: choice("供给和需求", opportunityDirections, opportunityDirectionLabels),
    topic: choice("全部类别", opportunityTopics, opportunityTopicLabels),
  },
  empty: {
    title: "还没有对接的信息",
    text: "需要什么、能提供什么，在这里发布；中心发布后，其他组织可以回应。",
    icon: "megaphone",
  },
});
