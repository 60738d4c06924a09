import { env } from "@/lib/env";
import { startWorker, type Worker } from "./worker";

/** Works off the queue beside the pages, where this process has a way to it. */
export function workInServer(): void {
  if (env().JOBS_DATABASE_URL) stopBeforeServer(startWorker());
}

/**
 * The server ends its process as soon as it has answered all requests, and a job that still ran would be cut off. So
 * the worker stops first, and then whoever listened before hears of the signal.
 */
export function stopBeforeServer(worker: Worker): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const others = process.listeners(signal);
    process.removeAllListeners(signal);
    process.once(signal, async () => {
      await worker.stop().catch(() => undefined);
      for (const listener of others) listener(signal);
    });
  }
}
