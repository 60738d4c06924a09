import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { trainingFile } from "@/lib/usecases/incubation/training/training-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "training.view",
  input: z.object({ training: z.uuid(), file: z.uuid() }),
  load: trainingFile,
  respond: fileAnswer,
});
