import { z } from "zod";
import { findingLabels } from "@/lib/domain/projects/supervision/project-finding";
import { type FindingRaised, findingsRaised } from "@/lib/usecases/projects/supervision/finding-list";
import { tableRoute } from "../../../list-route";

export const GET = tableRoute<object, FindingRaised[], FindingRaised>({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({}),
  load: findingsRaised,
  table: (rows) => ({
    title: "整改",
    columns: [
      { label: "问题和整改要求", cell: ({ text }) => text },
      { label: "评估对象", cell: ({ looked }) => looked },
      { label: "程度", cell: ({ serious }) => (serious ? "严重" : "一般") },
      { label: "整改期限", cell: ({ dueOn }) => ({ date: dueOn }) },
      { label: "整改情况", cell: ({ answer }) => answer },
      { label: "复核意见", cell: ({ verdict }) => verdict },
      { label: "状态", cell: ({ state }) => findingLabels[state] },
    ],
    rows,
  }),
});
