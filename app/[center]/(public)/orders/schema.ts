import { z } from "zod";
import { orderRatingForm, readOrderNumber } from "@/lib/domain/community/order-form";
import { normalizeQueryCode } from "@/lib/domain/recruitment/query-code";
import { schemaOf } from "@/lib/web/form-schema";

function typedAs(label: string, read: (typed: string) => string | null, wrong: string) {
  return z.string({ error: `请填写${label}。` }).transform((typed, ctx) => {
    const value = read(typed);
    if (value) return value;
    ctx.addIssue(typed.trim() === "" ? `请填写${label}。` : wrong);
    return z.NEVER;
  });
}

const key = {
  number: typedAs("点单号", readOrderNumber, "点单号是 10 位数字，如 261127-4821，请核对。"),
  queryCode: typedAs("查询码", normalizeQueryCode, "查询码是 8 位字母和数字，请核对。"),
};

export const orderKeyInput = z.object(key);
export const rateOrderInput = schemaOf(orderRatingForm, key);
