import { z } from "zod";
import { seen } from "@/lib/web/typed-input";

/** The sheet that the page showed. */
const sheet = z.uuid();

/** With what that page said would become of its rows. */
export const confirmTakeoverInput = z.object({ sheet, seen });

/** By the line of the sheet: the organization on record, or that it is another one. */
export const decideTakeoverInput = z.object({
  sheet,
  decisions: z.record(z.string().regex(/^\d{1,7}$/), z.union([z.literal("new"), z.uuid()])).default({}),
});
