import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { fileAnswer } from "@/app/[center]/file-answer";
import { callFile } from "@/lib/usecases/recruitment/call/call-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "call.view",
  input: z.object({ call: callKey, file: z.uuid() }),
  load: callFile,
  respond: fileAnswer,
});
