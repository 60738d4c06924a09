import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { received } from "@/app/[center]/received";
import { scannedPapers } from "@/lib/domain/admission/signing/signing-paper";
import { attachScan } from "@/lib/usecases/admission/signing/signing-file";
import { discardFile, receiveFile } from "@/lib/usecases/center/incoming";
import { centerUpload } from "@/lib/web/upload";

export const POST = centerUpload({
  permission: "agreement.sign",
  input: z.object({ agreement: agreementNumber, part: z.enum(scannedPapers), ...received }),
  receive: receiveFile.bind(null, "signed"),
  run: attachScan,
  discard: discardFile,
});
