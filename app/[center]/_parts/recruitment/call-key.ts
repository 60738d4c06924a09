import { z } from "zod";
import { parseCallKey } from "@/lib/domain/recruitment/call/call-key";

/** A call as addresses and forms carry it: `formatCallKey`. */
export const callKey = z.string().transform((text, ctx) => {
  const key = parseCallKey(text);
  if (key) return key;
  ctx.addIssue("没有找到这一批次，请刷新页面。");
  return z.NEVER;
});
