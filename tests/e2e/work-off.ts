import type { JobName } from "@/lib/domain/jobs";
import { jobs } from "@/lib/jobs";

/** What the worker does when its time has come: the browser tests have none, which would work off everybody's queue. */
export async function workOff(
  name: JobName,
  center: { id: string },
  input: Record<string, string>,
): Promise<void> {
  const job = jobs.find((one) => one.name === name);
  if (!job) throw new Error(`no job ${name}`);
  await job.work({ center: center.id, input });
}
