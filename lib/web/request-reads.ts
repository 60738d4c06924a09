import { setImmediate } from "node:timers/promises";
import { cache } from "react";
import type { Context, Tx, Visit } from "@/lib/db/context";
import { contextOf, inCenter, inTransaction } from "@/lib/db/tenant";
import { together } from "@/lib/db/together";
import { type Arrival, arrivalAt } from "./arrival";
import { sessionToken } from "./auth";

/** Reads, and gives back how to hand over the answer, or the refusal: each asker hears of its own. */
type Read = (db: Tx) => Promise<() => void>;

/** What one request asks of one center: who comes, and the reads of its page and of the frame around it. */
interface Request {
  arrived: Promise<Arrival | null>;
  /** Those that go into the transaction of the arrival; null once that has taken them along. */
  reads: Read[] | null;
}

const requestTo = cache((slug: string): Request => {
  const request: Request = { arrived: Promise.resolve(null), reads: [] };
  const answerAll = async (tell: (arrived: Arrival | null) => void) => {
    const token = await sessionToken();
    await inTransaction(async (db) => {
      tell(await arrivalAt(db, slug, token));
      await setImmediate(); // page and frame hear of it and ask
      const reads = request.reads ?? [];
      request.reads = null;
      const answers = await together(...reads.map((read) => () => read(db)));
      // Nothing was written, so nobody need wait for the transaction to end.
      for (const handOver of answers) handOver();
    });
  };
  request.arrived = new Promise((resolve, reject) => answerAll(resolve).catch(reject));
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
  // That transaction has entered the center as a whole: whoever is narrower has one of their own.
  const narrowed = Object.keys(visit.scope).length > 0;
  if (!reads || narrowed) return inCenter(visit, load);
  return new Promise((resolve, fail) => {
    reads.push((db) =>
      (async () => load(contextOf(visit, db)))().then(
        (found) => () => resolve(found),
        (fault) => () => fail(fault),
      ),
    );
  });
}
