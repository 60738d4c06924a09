import { chips } from "@/components/list/filter";
import { defineList } from "@/components/list/list";
import {
  findingLabels,
  findingStates,
  findingTones,
} from "@/lib/domain/projects/supervision/project-finding";
import { type FindingRow, listFindings } from "@/lib/usecases/projects/supervision/finding-list";
import { listPage } from "../../list-page";

export const metadata = { title: "整改" };

export default listPage({
  permission: "ownFinding.view",
  scope: "organization",
  load: (ctx, query) => listFindings(ctx, { ...query, late: null, object: null, q: "" }),
  list: defineList<FindingRow>()({
    title: "整改",
    noun: "整改事项",
    unit: "项",
    at: "portal/findings",
    columns: [
      { label: "问题和整改要求", cell: ({ text }) => text, opens: ({ id }) => id },
      { label: "项目", cell: ({ looked }) => looked, below: true },
      { label: "整改期限", cell: ({ dueOn }) => ({ date: dueOn }), fit: true, wideOnly: true },
      {
        label: "状态",
        cell: ({ state }) => ({ text: findingLabels[state], tone: findingTones[state] }),
        fit: true,
      },
    ],
    filters: { state: chips("状态", findingStates, findingLabels) },
    empty: { title: "没有整改事项", text: "第三方督导中要求整改的问题出现在这里。", icon: "check" },
  }),
});
