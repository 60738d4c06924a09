import { z } from "zod";
import { fileAnswer } from "@/app/[center]/file-answer";
import { applicationFile } from "@/lib/usecases/recruitment/application/application-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "application.view",
  input: z.object({ receipt: z.string().max(40), file: z.uuid() }),
  load: applicationFile,
  respond: fileAnswer,
});
