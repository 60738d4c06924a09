import { cache } from "react";
import type { Context, Visit } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { together } from "@/lib/db/together";

interface Read {
  visit: Visit;
  /** Reads, and gives back how to hand over the answer. */
  run: (ctx: Context) => Promise<() => void>;
  fail: (fault: unknown) => void;
}

/** The reads of one request that wait for the next transaction in this center. */
const waitingIn = cache((_centerId: string): Read[] => []);

/**
 * Reads for a page or for the frame around it. What both ask for at the same moment goes into one transaction, and
 * both are answered at once: a frame with counts costs a statement, not a transaction and a second rendering.
 */
export function readInCenter<T>(visit: Visit, load: (ctx: Context) => Promise<T>): Promise<T> {
  const waiting = waitingIn(visit.center.id);
  return new Promise((resolve, fail) => {
    const run = (ctx: Context) =>
      load({ ...ctx, ...visit }).then(
        (answer) => () => resolve(answer),
        // A read that refuses spoils no other: each asker hears of its own.
        (fault) => () => fail(fault),
      );
    waiting.push({ visit, run, fail });
    if (waiting.length === 1) setImmediate(() => readTogether(waiting.splice(0)));
  });
}

async function readTogether(reads: readonly Read[]): Promise<void> {
  const [first] = reads;
  if (!first) return;
  try {
    await inCenter(first.visit, async (ctx) => {
      const answers = await together(
        ...reads.map(
          ({ run }) =>
            () =>
              run(ctx),
        ),
      );
      // Nothing was written, so nobody need wait for the transaction to end.
      for (const handOver of answers) handOver();
    });
  } catch (fault) {
    for (const { fail } of reads) fail(fault);
  }
}
