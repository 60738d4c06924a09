import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { fileAnswer } from "@/app/[center]/file-answer";
import { signingFile } from "@/lib/usecases/admission/signing/signing-file";
import { centerRoute } from "@/lib/web/route";

export const GET = centerRoute({
  permission: "agreement.view",
  input: z.object({ agreement: agreementNumber, file: z.uuid() }),
  load: signingFile,
  respond: fileAnswer,
});
