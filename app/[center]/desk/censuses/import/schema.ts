import { z } from "zod";
import { seen } from "@/lib/web/typed-input";

/** The sheet that the page showed. */
const censusSheet = z.uuid();

/** With what that page said would become of its rows. */
export const confirmCensusSheetInput = z.object({ censusSheet, seen });

/** By the line of the sheet: the organization on record, that it is a new one, or that the row is passed over. */
export const decideCensusSheetInput = z.object({
  censusSheet,
  decisions: z
    .record(z.string().regex(/^\d{1,7}$/), z.union([z.enum(["new", "skip"]), z.uuid()]))
    .default({}),
});
