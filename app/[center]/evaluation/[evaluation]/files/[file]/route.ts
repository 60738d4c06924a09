import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { evaluationFile } from "@/lib/usecases/incubation/graduation/evaluation";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "evaluation.view",
  scope: "body",
  input: z.object({ evaluation: z.uuid(), file: z.uuid() }),
  load: evaluationFile,
  respond: fileAnswer,
});
