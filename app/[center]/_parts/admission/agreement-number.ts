import { z } from "zod";

/** The number of an agreement as addresses name it. */
export const agreementNumber = z.string().regex(/^[A-Z]{2,6}-\d{4}-[A-Z]{0,2}\d{2,6}-\d{3,6}$/);
