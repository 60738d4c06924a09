import { z } from "zod";
import { parseCivilDate } from "@/lib/domain/base/civil-date";
import { halfHours } from "@/lib/domain/base/half-hour";
import { isUuid } from "@/lib/domain/base/ids";

// What the addresses of the calendar and of the form of a booking say; a word that means nothing is passed over.

const day = z
  .unknown()
  .optional()
  .transform((word) => (typeof word === "string" ? parseCivilDate(word) : null));
const venue = z
  .unknown()
  .optional()
  .transform((word) => (typeof word === "string" && isUuid(word) ? word : null));
const time = z
  .unknown()
  .optional()
  .transform((word) => halfHours.find((one) => one === word));

export const weekAddress = z.object({ day, venue });
export const slotAddress = z.object({ day, venue, from: time, to: time });
