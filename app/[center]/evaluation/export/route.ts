import { z } from "zod";
import { evaluationLabels, evaluationStageLabels } from "@/lib/domain/review/evaluation";
import { type OwnEvaluationRow, ownEvaluations } from "@/lib/usecases/review/evaluation";
import { tableRoute } from "../../list-route";

export const GET = tableRoute<object, OwnEvaluationRow[], OwnEvaluationRow>({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({}),
  load: ownEvaluations,
  table: (rows) => ({
    title: "评审任务",
    columns: [
      { label: "评估对象", cell: ({ name }) => name },
      { label: "阶段", cell: ({ stage }) => evaluationStageLabels[stage] },
      { label: "任务要求", cell: ({ task }) => task },
      { label: "期限", cell: ({ dueOn }) => ({ date: dueOn }) },
      { label: "状态", cell: ({ state }) => evaluationLabels[state] },
    ],
    rows,
  }),
});
