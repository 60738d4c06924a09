import { database } from "./client";
import type { Prisma } from "./generated/client";
import { inLane } from "./lane";
import { inTransaction } from "./tenant";

/** The tables of people and sign-ins of all centers. */
export type People = Pick<Prisma.TransactionClient, "user" | "session" | "account">;

/**
 * People and sign-ins, for the doors of signing in alone. The app's role cannot read these tables: only this steps into
 * the role that can, for one transaction that is in no center.
 */
export function withPeople<T>(run: (people: People) => Promise<T>): Promise<T> {
  return inLane("people", "", () =>
    inTransaction(database(), async (db) => {
      await db.$executeRaw`set local role fuhua_door`;
      return run(db);
    }),
  );
}
