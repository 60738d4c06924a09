import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { fileAnswer } from "@/app/[center]/file-answer";
import { sheetFile } from "@/lib/usecases/review/sheet-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "mark.view",
  input: z.object({ call: callKey, receipt: z.string().max(40), file: z.uuid() }),
  load: sheetFile,
  respond: fileAnswer,
});
