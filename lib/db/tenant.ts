import { auditWriter } from "./audit";
import { database } from "./client";
import type { Context, Tx, Visit } from "./context";
import type { Prisma } from "./generated/client";
import { outbox } from "./outbox";
import { type Sql, sql } from "./sql";

/**
 * An expression that names the tenant of the transaction it is asked in: from then on it sees and writes the rows of
 * this center and no others. The row-level policies read the setting, and without it there are no rows at all; outside
 * of a transaction it lasts no longer than its statement.
 */
export function asTenant(id: Sql): Sql {
  return sql`set_config('app.center_id', (${id})::text, true)`;
}

export function inTransaction<T>(run: (db: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return database().$transaction(run, { maxWait: 5_000, timeout: 20_000 });
}

export function contextOf(visit: Visit, db: Tx): Context {
  return { ...visit, db, audit: auditWriter(visit, db), enqueue: outbox(visit, db) };
}

/** Runs `run` in one transaction of this center. */
export function inCenter<T>(visit: Visit, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inTransaction(async (db) => {
    await db.$queryRaw`select ${asTenant(sql`${visit.center.id}`)}`;
    return run(contextOf(visit, db));
  });
}

/** `inCenter` for acts: a change that left no audit record is not committed. */
export function actInCenter<T>(visit: Visit, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter(visit, async (ctx) => {
    const result = await run(ctx);
    if (!ctx.audit.answered()) throw new Error(`${visit.permission} wrote no audit record`);
    return result;
  });
}
