import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { ownCaseFile } from "@/lib/usecases/incubation/own-eviction";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "ownRecord.view",
  scope: "organization",
  input: z.object({ file: z.uuid() }),
  load: ownCaseFile,
  respond: fileAnswer,
});
