import { z } from "zod";

export const slipInput = z.object({
  /** From the cookie of the browser, if it has one. */
  slipKey: z.uuid().optional().catch(undefined),
  /** The form had been sent before: the first time counts. */
  repeated: z.literal("yes").optional().catch(undefined),
});

export const dropSlipInput = z.object({});
