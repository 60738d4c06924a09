import { z } from "zod";
import { normalizeQueryCode } from "@/lib/domain/recruitment/query-code";
import { formatReceipt, parseReceipt } from "@/lib/domain/recruitment/receipt";

export const trackApplicationInput = z.object({
  receipt: z.string({ error: "请填写申请编号。" }).transform((typed, ctx) => {
    const receipt = parseReceipt(typed);
    if (receipt) return formatReceipt(receipt.centerCode, receipt.call, receipt.sequence);
    ctx.addIssue(
      typed.trim() === "" ? "请填写申请编号。" : "申请编号由字母、两位批次号和四位序号组成，请对照回执核对。",
    );
    return z.NEVER;
  }),
  queryCode: z.string({ error: "请填写查询码。" }).transform((typed, ctx) => {
    const code = normalizeQueryCode(typed);
    if (code) return code;
    ctx.addIssue(
      typed.trim() === "" ? "请填写查询码。" : "查询码是 8 位字母和数字，不含 0、1、I、L、O，请核对。",
    );
    return z.NEVER;
  }),
});

/** A link may bring the receipt along; the code never stands in an address. */
export const trackAddress = z.object({
  receipt: z.string().max(40).optional().catch(undefined),
  /** What was just done. */
  done: z.literal("withdrawn").optional().catch(undefined),
});
