import { z } from "zod";
import { readCode } from "@/lib/domain/admission/signing/signing-code";
import { requiredName, requiredText } from "@/lib/web/typed-input";
import { ownFields, withSeal } from "../../../own-cookie";

/** SHA-256 of the text that the page showed. */
const digest = z.string("这一页已经过时，请刷新页面后再签署。").max(64);

export const askForCode = z.object({ ...ownFields, digest }).transform(withSeal);

export const signature = z
  .object({
    ...ownFields,
    digest,
    signer: requiredName("签署人姓名", 50),
    code: z.string("请填写短信中的验证码。").transform((typed, ctx) => {
      const code = readCode(typed);
      if (code) return code;
      ctx.addIssue(typed.trim() === "" ? "请填写短信中的验证码。" : "验证码是 6 位数字，请对照短信核对。");
      return z.NEVER;
    }),
    agreed: z.literal("yes", "请先阅读协议全文，并勾选同意。"),
  })
  .transform(({ agreed: _, ...rest }) => withSeal(rest));

export const refusal = z
  .object({ ...ownFields, reason: requiredText("放弃的原因", 300) })
  .transform(withSeal);
