import { randomUUID } from "node:crypto";
import { fromPrisma, PgBoss } from "pg-boss";
import type { JobInput, JobName } from "@/lib/domain/jobs";
import { queueOptions } from "./queue";
import type { Tx, Visit } from "./visit";

interface When {
  /** Not before this moment of the real clock, or in so many seconds; in the demo world a center may live on another day. */
  startAfter?: Date | number;
  /** While a job of this name and key waits in this center, no second one is added. */
  singletonKey?: string;
}

/**
 * Leaves something to be done later, in this center. It is written in the transaction of the act: what is rolled back
 * leaves nothing to do. A job may run more than once, and later than wished, so it looks first whether it is still due.
 */
export type Enqueue = <N extends JobName>(job: N, input: JobInput<N>, when?: When) => Promise<void>;

export function outbox({ center }: Pick<Visit, "center">, db: Tx): Enqueue {
  return async (job, input, { startAfter, singletonKey = randomUUID() } = {}) => {
    const queue = new PgBoss({ ...queueOptions, db: fromPrisma(db), supervise: false });
    await queue.send(
      job,
      { center: center.id, input },
      { singletonKey: `${center.id} ${singletonKey}`, ...(startAfter ? { startAfter } : {}) },
    );
  };
}
