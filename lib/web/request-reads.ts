import { setImmediate } from "node:timers/promises";
import { cache } from "react";
import type { Context, Tx, Visit } from "@/lib/db/context";
import { contextOf, inCenter, inTransaction } from "@/lib/db/tenant";
import { together } from "@/lib/db/together";
import { type Arrival, arrivalAt } from "./arrival";
import { sessionToken } from "./auth";

interface Read {
  /** Reads, and gives back how to hand over the answer. */
  run: (db: Tx) => Promise<() => void>;
  fail: (fault: unknown) => void;
}

/** What one request asks of one center: who comes, and the reads of its page and of the frame around it. */
interface Request {
  arrived: Promise<Arrival | null>;
  /** Those that go into the transaction of the arrival; null once that has taken them along. */
  reads: Read[] | null;
}

const requestTo = cache((slug: string): Request => {
  const request: Request = { arrived: Promise.resolve(null), reads: [] };
  const take = () => {
    const reads = request.reads ?? [];
    request.reads = null;
    return reads;
  };
  request.arrived = new Promise((resolve, reject) => {
    const all = sessionToken().then((token) =>
      inTransaction(async (db) => {
        resolve(await arrivalAt(db, slug, token));
        await setImmediate(); // page and frame hear of it and ask
        await answer(take(), db);
      }),
    );
    all.catch((fault: unknown) => {
      reject(fault);
      for (const { fail } of take()) fail(fault);
    });
  });
  return request;
});

/** Who comes to the center of this address, asked once per request; null where there is no such center. */
export function arrival(slug: string): Promise<Arrival | null> {
  return requestTo(slug).arrived;
}

/**
 * Reads for a page or for the frame around it. What both ask for as soon as the arrival is known goes into its
 * transaction, and both are answered at once: a frame with counts costs a statement, not a transaction and a second
 * rendering.
 */
export function readInCenter<T>(visit: Visit, load: (ctx: Context) => Promise<T>): Promise<T> {
  const { reads } = requestTo(visit.center.slug);
  if (!reads) return inCenter(visit, load);
  return new Promise((resolve, fail) => {
    const run = (db: Tx) =>
      load(contextOf(visit, db)).then(
        (found) => () => resolve(found),
        // A read that refuses spoils no other: each asker hears of its own.
        (fault) => () => fail(fault),
      );
    reads.push({ run, fail });
  });
}

async function answer(reads: readonly Read[], db: Tx): Promise<void> {
  try {
    const answers = await together(
      ...reads.map(
        ({ run }) =>
          () =>
            run(db),
      ),
    );
    // Nothing was written, so nobody need wait for the transaction to end.
    for (const handOver of answers) handOver();
  } catch (fault) {
    for (const { fail } of reads) fail(fault);
  }
}
