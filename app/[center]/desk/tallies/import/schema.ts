import { z } from "zod";
import { seen } from "@/lib/web/typed-input";

/** The sheet that the page showed. */
const tallySheet = z.uuid();

/** With what that page said would become of its rows. */
export const confirmTalliesInput = z.object({ tallySheet, seen });

/** By the line of the sheet: that it is another one, that it is passed over, or which one it replaces at which value. */
export const decideTalliesInput = z.object({
  tallySheet,
  decisions: z
    .record(
      z.string().regex(/^\d{1,7}$/),
      z.union([z.enum(["new", "skip"]), z.string().regex(/^[0-9a-f-]{36}:\d{1,9}$/)]),
    )
    .default({}),
});
