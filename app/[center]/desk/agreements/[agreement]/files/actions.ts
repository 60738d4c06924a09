"use server";

import { z } from "zod";
import { removeScan } from "@/lib/usecases/admission/signing/signing-file";
import { centerAction } from "@/lib/web/action";
import { agreementNumber } from "../../schema";

export const removeScanAction = centerAction({
  permission: "agreement.sign",
  input: z.object({ agreement: agreementNumber, file: z.uuid() }),
  run: removeScan,
});
