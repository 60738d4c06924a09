import type { Context } from "./context";
import type { Prisma } from "./generated/client";

/** The tables of people and sign-ins of all centers. */
export type People = Pick<Prisma.TransactionClient, "user" | "session" | "membership">;

/**
 * People and sign-ins within the transaction of an act, for lib/web alone. No policy stands behind these tables:
 * every question must name the center itself.
 */
export function peopleOf({ db }: Pick<Context, "db">): People {
  // `Tx` only hides these tables from use cases; the transaction underneath has them.
  return db as Prisma.TransactionClient;
}
