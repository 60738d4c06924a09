import { chips, numbered, search, word } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { incubationLabels, incubationTones } from "@/lib/domain/incubation/incubatee-lifecycle";
import { progressInWords } from "@/lib/domain/incubation/plan/progress";
import { riskKinds, riskLabels } from "@/lib/domain/incubation/risk";
import type { ProgressRow } from "@/lib/usecases/incubation/progress";

const risks = [...riskKinds, "well"] as const;

/** Every organization that is here, what stands still first. */
export const progressList = defineList<ProgressRow>()({
  title: "孵化进展",
  noun: "组织",
  unit: "家",
  at: "desk/progress",
  excel: true,
  sizes: [30, 100],
  columns: [
    { label: "组织名称", cell: ({ name }) => name, opens: ({ id }) => `../incubatees/${id}`, fit: true },
    {
      label: "孵化类型",
      cell: ({ stage }) => stage ?? { absent: "未登记" },
      fit: true,
      wideOnly: true,
    },
    { label: "孵化批次", cell: ({ cohortName }) => cohortName, sheetOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: incubationLabels[state], tone: incubationTones[state] }),
      sheetOnly: true,
    },
    {
      label: "方案进度",
      cell: ({ plan, reached, milestones }) =>
        plan === null ? { absent: "没有方案" } : progressInWords({ reached, all: milestones }),
      fit: true,
    },
    {
      label: "风险",
      cell: ({ risks }) =>
        risks.length === 0 ? { absent: "无" } : risks.map(({ words }) => words).join("；"),
      below: true,
    },
    { label: "下一步", cell: ({ nextStep }) => nextStep, below: true },
    {
      label: "最近动静",
      cell: ({ lastSeen }) => (lastSeen ? { date: lastSeen } : { absent: "还没有" }),
      fit: true,
      wideOnly: true,
    },
    { label: "期满", cell: ({ endsOn }) => (endsOn ? { date: endsOn } : null), sheetOnly: true },
  ],
  filters: {
    risk: chips("风险", risks, { ...riskLabels, well: "没有风险" }),
    q: search("组织名称"),
    stage: word("全部孵化类型"),
    cohort: numbered("全部孵化批次"),
  },
  empty: {
    title: "目前没有在孵组织",
    text: "组织进入孵化后，进展会出现在这里。",
    icon: "chart",
    from: { label: "查看签约", at: "desk/agreements" },
  },
});
