import type { Scope } from "@/lib/domain/access";
import { auditWriter } from "./audit";
import { confirmAuthority } from "./authority";
import { database } from "./client";
import type { Context, Tx, Visit } from "./context";
import type { Prisma } from "./generated/client";
import { outbox } from "./outbox";
import { type Sql, sql } from "./sql";

/**
 * An expression that enters a center, or one scope of it, for the transaction it is asked in: from then on there are
 * the rows of this center and no others. The row-level policies read what it sets, and without it there are no rows at
 * all; outside of a transaction it lasts no longer than its statement.
 */
export function entering(center: Sql, { organization = null, body = null, place = null }: Entered = {}): Sql {
  return sql`enter_center(${center}, ${organization}::uuid, ${body}::uuid, ${place}::uuid)`;
}

type Entered = { [K in keyof Scope]: Scope[K] | null };

export function inTransaction<T>(run: (db: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  return database().$transaction(run, { maxWait: 5_000, timeout: 20_000 });
}

export function contextOf(visit: Visit, db: Tx): Context {
  return { ...visit, db, audit: auditWriter(visit, db), enqueue: outbox(visit, db) };
}

/** Runs `run` in one transaction of this center, within the scope of the visit. */
export function inCenter<T>(visit: Visit, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inTransaction(async (db) => {
    await db.$queryRaw`select ${entering(sql`${visit.center.id}::uuid`, visit.scope)}::text`;
    return run(contextOf(visit, db));
  });
}

/**
 * `inCenter` for acts: a change that left no audit record is not committed, and neither is that of somebody whose
 * authority was taken away while the act waited.
 */
export function actInCenter<T>(visit: Visit, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter(visit, async (ctx) => {
    const result = await run(ctx);
    if (!ctx.audit.answered()) throw new Error(`${visit.permission} wrote no audit record`);
    await confirmAuthority(ctx);
    return result;
  });
}
