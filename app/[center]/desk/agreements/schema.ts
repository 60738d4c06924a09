import { z } from "zod";
import { signingSides } from "@/lib/usecases/admission/agreement-sign";
import { optionalText, requiredText, typedDate } from "@/lib/web/typed-input";

const signer = (what: string) => optionalText(what, 50).transform((text) => text ?? undefined);

export const signAgreementsInput = z.object({
  call: z.uuid(),
  agreements: z
    .array(z.uuid(), "请勾选要登记的协议。")
    .min(1, "请勾选要登记的协议。")
    .max(1000, "一次最多登记 1000 份。"),
  side: z.enum(signingSides, "请选择登记哪一方的签署。"),
  signedOn: typedDate("签署日期"),
  centerSigner: signer("甲方签署人"),
  organizationSigner: signer("乙方签署人"),
});

export const recordLapseInput = z.object({
  agreement: z.uuid(),
  reason: requiredText("放弃的原因", 500),
});

export const agreementNumber = z.string().regex(/^[A-Z]{2,6}-\d{4}-\d{2,6}-\d{3,6}$/);
