import { z } from "zod";
import { ownKeys } from "../own-cookie";

/** An application as its writer's address names it. */
export const ownInput = { receipt: z.string().max(40), ...ownKeys };
export const part = z.string().max(60);
