import { z } from "zod";
import { isUuid } from "@/lib/domain/base/ids";
import { optionalText, requiredName } from "@/lib/web/typed-input";

/** What one is looked for by before it is added. */
export const sought = {
  name: requiredName("组织名称", 60),
  creditCode: optionalText("统一社会信用代码", 40),
  filingNumber: optionalText("备案编号", 40),
};

/** The likely ones that the page showed. */
export const likely = z.string().transform((typed) => typed.split(",").filter(isUuid).slice(0, 20));

const word = z
  .unknown()
  .optional()
  .transform((typed) => (typeof typed === "string" ? typed.trim().slice(0, 60) : ""));

/** The same in the address of the page, where nothing is wrong. */
export const soughtInAddress = z.object({ name: word, creditCode: word, filingNumber: word });
