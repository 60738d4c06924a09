import { z } from "zod";

/** `?page=2` of a list; anything else is its first page. */
export const pageNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)
  .catch(1);
