import { z } from "zod";
import { evaluationReport, evaluationWord } from "@/lib/usecases/projects/supervision/evaluation-report";
import { centerRoute, fileResponse } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "supervision.view",
  input: z.object({ evaluation: z.uuid() }),
  load: evaluationReport,
  respond: async ({ data }) => fileResponse(await evaluationWord(data)),
});
