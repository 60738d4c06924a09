"use server";

import { z } from "zod";
import { agreementNumber } from "@/app/[center]/agreement-number";
import { removeScan } from "@/lib/usecases/admission/signing/signing-file";
import { countersign } from "@/lib/usecases/incubation/countersign";
import { centerAction } from "@/lib/web/action";

export const removeScanAction = centerAction({
  permission: "agreement.sign",
  input: z.object({ agreement: agreementNumber, file: z.uuid() }),
  run: removeScan,
});

export const countersignAction = centerAction({
  permission: "agreement.sign",
  input: z.object({ agreement: z.uuid(), digest: z.string().max(64) }),
  run: countersign,
});
