import { z } from "zod";
import { edition, requiredText } from "@/lib/web/typed-input";

// What the forms of the exchange send, at the desk and in the portal alike.

export const one = { exchange: z.uuid(), edition };

/** What a line comes from, if anything: the empty word is nothing. */
const id = z
  .union([z.uuid(), z.literal("")])
  .optional()
  .transform((word) => word || null);
export const basis = { booking: id, activity: id };
export const basisAddress = z.object(basis);

export const disputed = z.object({ ...one, reason: requiredText("异议的理由", 500) });
export const voided = z.object({ ...one, reason: requiredText("作废的原因", 500) });
