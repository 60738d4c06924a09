import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { ownOldAgreement } from "@/lib/usecases/incubation/old-agreement";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "ownRecord.view",
  scope: "organization",
  input: z.object({ file: z.uuid() }),
  load: ownOldAgreement,
  respond: fileAnswer,
});
