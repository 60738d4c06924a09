import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { publicTrainingFile } from "@/lib/usecases/incubation/training/public-training";
import { publicRoute } from "@/lib/web/route";

export const GET = publicRoute({
  permission: "site.view",
  input: z.object({ training: z.uuid(), file: z.uuid() }),
  load: publicTrainingFile,
  respond: fileAnswer,
});
