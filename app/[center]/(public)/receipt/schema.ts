import { z } from "zod";

/** From the cookie of the browser, if it has one. */
export const slipInput = z.object({ slipKey: z.uuid().optional().catch(undefined) });

export const dropSlipInput = z.object({});
