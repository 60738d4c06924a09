import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { evidenceFile } from "@/lib/usecases/incubation/graduation/request";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "ownGraduation.view",
  scope: "organization",
  input: z.object({ graduation: z.uuid(), file: z.uuid() }),
  load: evidenceFile,
  respond: fileAnswer,
});
