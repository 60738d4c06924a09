import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { findingFile } from "@/lib/usecases/projects/supervision/project-finding";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "ownFinding.view",
  scope: "organization",
  input: z.object({ finding: z.uuid(), file: z.uuid() }),
  load: findingFile,
  respond: fileAnswer,
});
