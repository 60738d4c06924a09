import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { objectionFile } from "@/lib/usecases/admission/objection/objection-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "objection.view",
  input: z.object({ objection: z.uuid(), file: z.uuid() }),
  load: objectionFile,
  respond: fileAnswer,
});
