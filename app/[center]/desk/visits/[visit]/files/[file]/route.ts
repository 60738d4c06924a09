import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { visitPhoto } from "@/lib/usecases/review/visit-photo";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "appraisal.view",
  input: z.object({ visit: z.uuid(), file: z.uuid() }),
  load: visitPhoto,
  respond: fileAnswer,
});
