import { z } from "zod";
import { ownKeys } from "../own-cookie";

export const slipInput = z.object({
  ...ownKeys,
  /** It had been submitted before: the first time counts. */
  repeated: z.literal("yes").optional().catch(undefined),
});

export const dropSlipInput = z.object({});
