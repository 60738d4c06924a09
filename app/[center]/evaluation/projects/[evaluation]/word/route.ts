import { z } from "zod";
import { evaluationReport, evaluationWord } from "@/lib/usecases/projects/supervision/evaluation-report";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ evaluation: z.uuid() }),
  load: evaluationReport,
  respond: async ({ data }) => fileResponse(await evaluationWord(data)),
});
