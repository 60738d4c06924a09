import { Prisma } from "./generated/client";

/** A piece of a statement with its values, for statements that are put together. */
export const sql = Prisma.sql;
export type Sql = Prisma.Sql;
