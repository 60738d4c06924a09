import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import { chinaDate } from "@/lib/domain/base/china-time";
import {
  censusNoteLabels,
  censusNoteStateLabels,
  censusNoteStates,
  censusNoteTones,
} from "@/lib/domain/registry/census-note";
import type { CensusNoteRow } from "@/lib/usecases/registry/census/note";

export const censusNoteList = defineList<CensusNoteRow>()({
  title: "社区反映",
  noun: "社区反映",
  unit: "条",
  at: "desk/censuses/notes",
  columns: [
    {
      label: "组织名称",
      cell: ({ organization }) => organization.name,
      opens: ({ organization }) => `../../organizations/${organization.id}`,
    },
    { label: "反映", cell: ({ kind }) => censusNoteLabels[kind], fit: true },
    {
      label: "说明",
      cell: ({ words, answer }) => (answer ? `${words}；核对：${answer}` : words),
      below: true,
    },
    { label: "社区", cell: ({ place }) => place.name, fit: true, wideOnly: true },
    { label: "日期", cell: ({ saidAt }) => ({ date: chinaDate(saidAt) }), fit: true, wideOnly: true },
    {
      label: "状态",
      cell: ({ state }) => ({ text: censusNoteStateLabels[state], tone: censusNoteTones[state] }),
      fit: true,
    },
  ],
  filters: { state: chips("状态", censusNoteStates, censusNoteStateLabels) },
  empty: {
    title: "还没有社区反映",
    text: "社区报告某家组织已不存在、已搬走或其实在本社区，会列在这里，由中心核对。",
    icon: "list",
  },
});
