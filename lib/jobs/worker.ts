import { type JobWithMetadata, PgBoss } from "pg-boss";
import { queueOptions } from "@/lib/db/queue";
import { env } from "@/lib/env";
import { logFault, logNote } from "@/lib/web/log";
import { jobs as allJobs } from "./index";
import type { Job } from "./job";

export interface Worker {
  /** Takes no further job, waits for those that run, and lets go of the database. */
  stop(): Promise<void>;
}

/** In seconds: how often it looks for what became due, and for jobs whose worker is gone. New jobs are announced. */
const usual = { look: 30, supervise: 20 };

// Longer than any transaction of ours lasts, shorter than the patience of who stops the server.
const patience = 12_000;

/**
 * Works off the queue until it is stopped, beside any number of others: each job is taken by one of them. While the
 * database is away it waits and tries again.
 */
export function startWorker(jobs: readonly Job[] = allJobs, pace = usual): Worker {
  const url = env().JOBS_DATABASE_URL;
  if (!url) throw new Error("JOBS_DATABASE_URL is not set");
  const boss = new PgBoss({
    ...queueOptions,
    connectionString: url,
    max: 4,
    useListenNotify: true,
    superviseIntervalSeconds: pace.supervise,
    monitorIntervalSeconds: pace.supervise,
    flowIntervalSeconds: 3_600, // no job of ours waits for another
    reindex: false, // the indexes are the owner's
  });
  boss.on("error", (fault) => logFault("queue", fault));
  boss.on("warning", ({ message }) => logNote("queue", message));
  const looking = {
    includeMetadata: true,
    pollingIntervalSeconds: Math.min(pace.look, 2), // where new jobs cannot be announced
    notifyPollingIntervalSeconds: pace.look,
  } as const;
  async function workOff(job: Job): Promise<void> {
    const lookAgain = () => boss.notifyWorker(looker);
    // After a job it looks for the next at once: left alone it would wait for the next announcement.
    const looker = await boss.work(job.name, looking, ([message]) =>
      tryOnce(job, message).finally(lookAgain),
    );
  }
  const started = boss
    .start({ attempts: Number.MAX_SAFE_INTEGER })
    .then(() => Promise.all(jobs.map(workOff)))
    .catch((fault) => logFault("queue", fault));
  return {
    stop: async () => {
      await boss.stop({ timeout: patience });
      await started;
    },
  };
}

/** A failed try goes to the log under an id, and the queue learns only that: faults may quote what people wrote. */
async function tryOnce(job: Job, message: JobWithMetadata<unknown> | undefined): Promise<void> {
  if (!message) return;
  try {
    await job.work(message.data);
  } catch (fault) {
    const { retryCount, retryLimit } = message;
    const last = retryCount >= retryLimit ? ", given up" : "";
    const id = logFault(
      `job ${job.name} ${message.id}, try ${retryCount + 1} of ${retryLimit + 1}${last}`,
      fault,
    );
    throw new Error(`see the log under ${id}`);
  }
}
