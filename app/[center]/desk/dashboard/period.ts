import { z } from "zod";
import { parseCivilDate } from "@/lib/domain/base/civil-date";

/** A day of the address as people type it; what is none asks for nothing. */
const day = z
  .unknown()
  .optional()
  .transform((typed) => (typeof typed === "string" ? parseCivilDate(typed) : null));

/** From which day to which a page of figures is asked for. */
export const period = z.object({ from: day, to: day });
