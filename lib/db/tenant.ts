import { auditWriter } from "./audit";
import { database } from "./client";
import type { Context, Visit } from "./context";

/**
 * Runs `run` in one transaction of this center: it sees and writes the rows of this center and no others. The row-level
 * policies read the setting, which ends with the transaction; without it there are no rows at all.
 */
export function inCenter<T>(visit: Visit, run: (ctx: Context) => Promise<T>): Promise<T> {
  return database().$transaction(
    async (db) => {
      await db.$queryRaw`select set_config('app.center_id', ${visit.center.id}, true)`;
      return run({ ...visit, db, audit: auditWriter(visit, db) });
    },
    { maxWait: 5_000, timeout: 20_000 },
  );
}

/** `inCenter` for acts: a change that left no audit record is not committed. */
export function actInCenter<T>(visit: Visit, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inCenter(visit, async (ctx) => {
    const result = await run(ctx);
    if (ctx.audit.count() === 0) throw new Error(`${visit.permission} wrote no audit record`);
    return result;
  });
}
