import { z } from "zod";
import type { Center, Context } from "@/lib/db/context";
import { inCenter } from "@/lib/db/tenant";
import { centerJob, type Job } from "@/lib/jobs/job";
import { type Person, visitOf } from "../factories";
import { ownerPool } from "./database";

/** What a test waits for at most: a worker that looks twice a second and supervises every second. */
export const quick = { look: 0.5, supervise: 1 };

/** A job that stands in the queue of `closeCall` and does what the test wants. */
export function jobOf(run: (ctx: Context, input: { call: string }) => Promise<unknown>): Job {
  return centerJob({
    name: "closeCall",
    permission: "call.close",
    input: z.object({ call: z.uuid() }),
    run,
  });
}

/** Leaves a job to be done, as an act does; `fail` rolls the act back afterwards. */
export function leave(
  center: Center,
  person: Person,
  call: string,
  when: Parameters<Context["enqueue"]>[2] & { fail?: boolean } = {},
): Promise<void> {
  const { fail, ...rest } = when;
  return inCenter(visitOf(center, person, "call.publish", "2022-01-01"), async (ctx) => {
    await ctx.enqueue("closeCall", { call }, rest);
    if (fail) throw new Error("rolled back");
  });
}

export interface QueuedJob {
  id: string;
  name: string;
  state: string;
  retry_count: number;
  start_after: Date;
  data: { center: string; input: { call: string } };
  output: unknown;
}

/** The jobs about one call, as the owner of the database sees them: the oldest first. */
export async function jobsAbout(call: string): Promise<QueuedJob[]> {
  const { rows } = await ownerPool().query<QueuedJob>(
    `select id, name, state, retry_count, start_after, data, output from jobs.job
     where data->'input'->>'call' = $1 order by created_on`,
    [call],
  );
  return rows;
}
