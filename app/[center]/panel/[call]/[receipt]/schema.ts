import { z } from "zod";
import { requiredText } from "@/lib/web/typed-input";

/** A whole sheet as typed; what each field means is read against its criterion by the use case. */
export const typedSheetInput = z.object({
  application: z.uuid(),
  version: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  points: z.record(z.uuid(), z.string().max(40, "请填写数字")).default({}),
});

export const sheetInput = typedSheetInput.extend({
  /** `ask` saves too, and is answered with the question whether to hand in. */
  act: z.enum(["save", "ask", "handIn"]).default("save"),
});

export const recuseInput = z.object({
  application: z.uuid(),
  reason: requiredText("回避原因", 500),
});
