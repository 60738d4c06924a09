import { z } from "zod";
import { AppError } from "@/lib/domain/base/errors";
import { stepIds, type Typed } from "@/lib/domain/recruitment/application/application-steps";
import { callKey } from "../../../_parts/recruitment/call-key";
import { ownKeys } from "../../own-cookie";

/** The call of an address, and the applications that this browser may write on. */
export const place = { call: callKey, ...ownKeys };

export const stepInput = z.object({
  ...place,
  step: z.enum(stepIds),
  /** A further application from the same machine: the one that is left aside with all that were used before it. */
  another: z.string().max(40).optional().catch(undefined),
  /** Shows at once what is still wrong. */
  check: z.literal("yes").optional().catch(undefined),
});

function typedOf(text: string): Typed {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

/** Everything else is read by the definition of the form. */
const sent = z.looseObject({
  ...place,
  key: z.uuid("这一页已失效，请先复制已填的内容，再刷新页面。"),
  /** Of the draft, once it is begun. */
  receipt: z.string().max(40).optional(),
  step: z.enum(stepIds),
  /** What the page began with, as JSON. */
  was: z.string().default("{}").transform(typedOf),
  go: z.enum(["back", "next"]).default("next"),
});

/** The draft that the page writes on; a browser that has lost its key begins no second one by mistake. */
export const saveInput = sent.transform(({ own, receipt, ...input }) => {
  const found = own.find((key) => key.receipt === receipt);
  if (receipt && !found)
    throw new AppError(
      "not_found",
      "这台设备上没有这份草稿的查询码。请先复制没有保存的内容，再到“申请查询”用申请编号和查询码重新进入。",
    );
  const { call, key, step, was, go, ...typed } = input;
  return { go, save: { call, key, own: found, step, was, typed } };
});

export const submitInput = z.object({
  ...ownKeys,
  receipt: z.string().max(40),
  publicationConsent: z.string().optional(),
});
