import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  filingStageLabels,
  filingStages,
  filingStageTones,
} from "@/lib/domain/incubation/registration-filing";
import type { FilingRow } from "@/lib/usecases/community/filing";

export const filingList = defineList<FilingRow>()({
  title: "备案",
  noun: "备案",
  unit: "件",
  at: "community/filings",
  columns: [
    { label: "组织名称", cell: ({ name }) => name, opens: ({ id }) => id },
    { label: "社区", cell: ({ place }) => place, below: true },
    { label: "申请", cell: ({ openedOn }) => ({ date: openedOn }), fit: true, wideOnly: true },
    {
      label: "提交",
      cell: ({ submittedOn }) => (submittedOn ? { date: submittedOn } : { absent: "—" }),
      fit: true,
      wideOnly: true,
    },
    { label: "编号", cell: ({ paper }) => paper ?? { absent: "—" }, fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ stage }) => ({ text: filingStageLabels[stage], tone: filingStageTones[stage] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", filingStages, filingStageLabels, ["opinion", "decision"]) },
  empty: {
    title: "还没有备案",
    text: "组织在机构平台申请备案、或者由中心代为申请，选了这里的社区就列在这里。",
    icon: "check",
  },
});
