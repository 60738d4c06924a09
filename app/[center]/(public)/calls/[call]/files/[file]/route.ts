import { z } from "zod";
import { callKey } from "@/app/[center]/_parts/recruitment/call-key";
import { fileAnswer } from "@/app/[center]/file-answer";
import { publicCallFile } from "@/lib/usecases/recruitment/call/call-file";
import { publicRoute } from "@/lib/web/route";

export const GET = publicRoute({
  permission: "site.view",
  input: z.object({ call: callKey, file: z.uuid() }),
  load: publicCallFile,
  respond: fileAnswer,
});
