import { database } from "@/lib/db/client";
import { deadLetters } from "@/lib/db/queue";
import { version } from "@/package.json";

export interface Health {
  ok: boolean;
  database: "up" | "down";
  version: string;
  /** Jobs that failed every time and wait for somebody; counted by the worker a few times a minute. */
  jobsGivenUp: number | null;
}

/** Answers within two seconds, whatever the database does. */
export async function health(): Promise<Health> {
  const patience = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("timeout")), 2_000).unref(),
  );
  try {
    const asked = database().$queryRaw<{ jobs: number }[]>`
      select queued_count as jobs from jobs.queue where name = ${deadLetters}`;
    const [waiting] = await Promise.race([asked, patience]);
    return { ok: true, database: "up", version, jobsGivenUp: waiting?.jobs ?? null };
  } catch {
    return { ok: false, database: "down", version, jobsGivenUp: null };
  }
}
