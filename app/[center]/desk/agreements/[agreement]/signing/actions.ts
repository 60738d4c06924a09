"use server";

import { z } from "zod";
import { agreementNumber } from "@/app/[center]/_parts/admission/agreement-number";
import { providerOrderForm } from "@/lib/domain/admission/signing/provider-order";
import { askProviderNow, orderSigning } from "@/lib/usecases/admission/signing/provider-order";
import { removeScan } from "@/lib/usecases/admission/signing/signing-file";
import { countersign } from "@/lib/usecases/incubation/countersign";
import { centerAction } from "@/lib/web/action";
import { schemaOf } from "@/lib/web/form-schema";

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

export const orderSigningAction = centerAction({
  permission: "agreement.sign",
  input: schemaOf(providerOrderForm, { agreement: z.uuid() }),
  run: orderSigning,
  message: () => "已提交，第三方受理后这里显示签署地址。",
});

export const askProviderNowAction = centerAction({
  permission: "agreement.sign",
  input: z.object({ agreement: z.uuid() }),
  run: askProviderNow,
  message: () => "正在查询，请稍后刷新页面。",
});
