import { z } from "zod";
import { signingSides } from "@/lib/domain/admission/signing-side";
import { fitting } from "@/lib/web/form-schema";
import { edition, optionalText, requiredText, typedDate } from "@/lib/web/typed-input";
import { agreementNumber } from "../../_parts/admission/agreement-number";
import { callKey } from "../../_parts/recruitment/call-key";

const signer = (what: string) => optionalText(what, 50).transform((text) => text ?? undefined);

const signing = z.object({
  /** Without one: agreements that were made directly. */
  call: z.uuid().optional(),
  agreements: z
    .array(z.uuid(), "请勾选要登记的协议。")
    .min(1, "请勾选要登记的协议。")
    .max(1000, "一次最多登记 1000 份。"),
  side: z.enum(signingSides, "请选择登记哪一方的签署。"),
  signedOn: typedDate("签署日期"),
  centerSigner: signer("甲方签署人"),
  organizationSigner: signer("乙方签署人"),
});

/** Who signed for the center is a fact that somebody states, not a default. */
export const signAgreementsInput = fitting(signing, ({ side, centerSigner }) =>
  side && side !== "organization" && !centerSigner ? { centerSigner: "请填写甲方签署人。" } : {},
);

export const recordLapseInput = z.object({
  agreement: z.uuid(),
  reason: requiredText("放弃的原因", 500),
});

export const takeBackInput = z.object({
  agreement: z.uuid(),
  reason: requiredText("更正的原因", 500),
});

export const correctSignaturesInput = takeBackInput.extend({ edition });

export const withdrawIssueInput = correctSignaturesInput.extend({ reason: requiredText("撤回的原因", 500) });

/** Whose agreements are listed: of a call, or those made directly; without a word those that are signed now. */
export const listed = z.object({
  call: z
    .union([z.literal("direct"), callKey])
    .nullable()
    .catch(null)
    .default(null),
  recorded: z.coerce.number().int().min(0).catch(0),
});

/** Those that were ticked in the list. */
export const ticked = z.object({
  "agreements[]": z
    .union([agreementNumber.transform((number) => [number]), z.array(agreementNumber).max(1000)])
    .default([]),
});
