import { auditWriter } from "./audit";
import { confirmAuthority } from "./authority";
import { database } from "./client";
import type { Context, Visit } from "./context";
import type { Prisma, PrismaClient } from "./generated/client";
import { inLane } from "./lane";
import { nameCenter } from "./name-center";
import { outbox } from "./outbox";

/** All of `run` or nothing, and no transaction waits or stays for ever. */
export function inTransaction<T>(
  client: Pick<PrismaClient, "$transaction">,
  run: (db: Prisma.TransactionClient) => Promise<T>,
  isolation: { isolationLevel?: Prisma.TransactionIsolationLevel } = {},
): Promise<T> {
  return client.$transaction(run, { maxWait: 5_000, timeout: 20_000, ...isolation });
}

/** All statements see the moment of the first, so that a page shows one state of things, and its edition is of that. */
const oneMoment = { isolationLevel: "RepeatableRead" } as const;

/**
 * Runs `run` in one transaction of this center, within the scope of the visit: there are the rows of this center and no
 * others. What is read is of one moment, so this is for pages; acts lock and look again. Every statement names the
 * center; the row-level policies read what `enter_center` sets until the transaction ends; without it there are no rows.
 */
export function inCenter<T>(visit: Visit, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inLane("read", visit.center.id, () => enter(visit, run, oneMoment));
}

/** The clients of centers in use, each naming its center: to make one anew costs a fifth of a short transaction. */
const named = new Map<string, PrismaClient>();
const mostNamed = 200;

function namedClient(centerId: string): PrismaClient {
  const known = named.get(centerId);
  if (known) return known;
  const made = database().$extends(nameCenter(centerId)) as unknown as PrismaClient;
  const [oldest] = named.keys();
  if (oldest && named.size >= mostNamed) named.delete(oldest);
  named.set(centerId, made);
  return made;
}

function enter<T>(visit: Visit, run: (ctx: Context) => Promise<T>, isolation = {}): Promise<T> {
  const { center, scope } = visit;
  const { organization = null, body = null, place = null } = scope;
  return inTransaction(
    namedClient(center.id),
    async (db) => {
      await db.$queryRaw`
      select enter_center(${center.id}::uuid, ${organization}::uuid, ${body}::uuid, ${place}::uuid)::text`;
      return run({ ...visit, db, audit: auditWriter(visit, db), enqueue: outbox(visit, db) });
    },
    isolation,
  );
}

/**
 * `inCenter` for acts: a change that left no audit record is not committed, and neither is that of somebody whose
 * authority was taken away while the act waited.
 */
export function actInCenter<T>(visit: Visit, run: (ctx: Context) => Promise<T>): Promise<T> {
  return inLane("act", visit.center.id, () =>
    enter(visit, async (ctx) => {
      const result = await run(ctx);
      if (!ctx.audit.answered()) throw new Error(`${visit.permission} wrote no audit record`);
      await confirmAuthority(ctx);
      return result;
    }),
  );
}
