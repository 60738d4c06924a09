import { chips, choice, search } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { milestoneLabels, milestoneTones } from "@/lib/domain/incubation/plan/milestone";
import { contentLabels, planContents } from "@/lib/domain/incubation/plan/plan";
import type { MilestoneRow } from "@/lib/usecases/incubation/plan/milestone-list";

const states = ["submitted", "overdue", "open", "reached", "dropped"] as const;

export const milestoneList = defineList<MilestoneRow>()({
  title: "里程碑",
  noun: "里程碑",
  unit: "个",
  at: "desk/milestones",
  excel: true,
  columns: [
    { label: "里程碑", cell: ({ title }) => title, opens: ({ id }) => id },
    { label: "组织", cell: ({ name }) => name, below: true, fit: true },
    { label: "内容", cell: ({ content }) => contentLabels[content], fit: true, wideOnly: true },
    { label: "责任人", cell: ({ owner }) => owner, fit: true, wideOnly: true },
    { label: "完成期限", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, below: true },
    {
      label: "状态",
      cell: ({ state, overdue }) =>
        overdue
          ? { text: "逾期", tone: "refused" }
          : { text: milestoneLabels[state], tone: milestoneTones[state] },
      fit: true,
    },
  ],
  filters: {
    state: chips("状态", states, { ...milestoneLabels, overdue: "逾期" }),
    content: choice("全部内容", planContents, contentLabels),
    q: search("里程碑或组织名称"),
  },
  empty: {
    title: "还没有里程碑",
    text: "孵化方案与组织商定后，里程碑会出现在这里。",
    icon: "list",
    from: { label: "查看孵化进展", at: "desk/progress" },
  },
});
