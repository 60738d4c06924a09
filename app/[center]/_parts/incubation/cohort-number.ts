import { z } from "zod";

/** 第几批 in incubation, as addresses carry it. */
export const cohortNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);
