// The queue of jobs: pg-boss's own tables in a schema of their own, made and kept up by the owner of the database.
// What the two roles may do there is set again each time, as an edition of pg-boss may bring tables of its own.

import path from "node:path";
import type pg from "pg";
import { PgBoss } from "pg-boss";
import pgBoss from "pg-boss/package.json" with { type: "json" };
import { deadLetters, queueOptions, queueSchema as schema } from "../lib/db/queue.ts";
import { jobNames } from "../lib/domain/jobs.ts";
import { appRole, jobsRole } from "./database-roles.ts";
import { root } from "./paths.ts";
import { ask } from "./postgres.ts";
import { runTool } from "./run-tool.ts";

/** The edition of its tables that this pg-boss works with. */
const current = pgBoss.pgboss.schema;

/** One start at a time; any number that no other lock uses. */
const turn = 20_140_302;

/**
 * Tries go on for some hours, ever less often. A worker that was killed is missed after ten seconds. Nothing is thrown
 * away because no worker came for it.
 */
const everyJob = {
  policy: "short", // one waiting job for each key
  notify: true,
  retryLimit: 10,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 3_600,
  heartbeatSeconds: 10,
  retentionSeconds: 365 * 86_400,
  deleteAfterSeconds: 30 * 86_400,
} as const;

/** Brings the queue up to date; tells what it did, null when there was nothing to do. */
export async function prepareQueue(ownerUrl: string): Promise<string | null> {
  return ask(ownerUrl, async (owner) => {
    await owner.query("select pg_advisory_lock($1)", [turn]); // until this connection ends
    const was = await edition(owner);
    if (was !== current) await migrate(ownerUrl);
    await ensureQueues(owner);
    await owner.query(grants);
    return was === current ? null : `queue ${was ?? 0} -> ${current}`;
  });
}

/** pg-boss's own tool makes the tables or changes them; indexes it builds one by one, beside a queue that is in use. */
function migrate(ownerUrl: string): Promise<void> {
  const tool = path.join(root, "node_modules", "pg-boss", "dist", "cli.js");
  return runTool([tool, "migrate", "--schema", schema], "任务队列的表没有更新成功：见上面的输出。", {
    PGBOSS_DATABASE_URL: ownerUrl,
  });
}

/** The edition of the tables that are there; null where there are none. */
async function edition(owner: pg.Client): Promise<number | null> {
  const { rows } = await owner.query<{ found: boolean }>(
    `select to_regclass('${schema}.version') is not null as found`,
  );
  if (!rows[0]?.found) return null;
  const { rows: editions } = await owner.query<{ version: number }>(`select version from ${schema}.version`);
  return editions[0]?.version ?? null;
}

/** A queue for each job. Those that are there already take over what has changed. */
async function ensureQueues(owner: pg.Client): Promise<void> {
  const db = { executeSql: (text: string, values?: unknown[]) => owner.query(text, values) };
  const boss = new PgBoss({ ...queueOptions, db, supervise: false });
  const { policy, ...changeable } = everyJob;
  await boss.createQueue(deadLetters, { retentionSeconds: everyJob.retentionSeconds });
  for (const name of jobNames) {
    await boss.createQueue(name, { policy, deadLetter: deadLetters });
    await boss.updateQueue(name, changeable);
  }
}

// The app puts jobs in and sees no others than those of the center it is in. The worker sees the queue and nothing else.
const own = "data->>'center' = current_setting('app.center_id', true)";
const grants = `
  begin;
  grant usage on schema ${schema} to ${appRole}, ${jobsRole};
  grant select on ${schema}.queue to ${appRole};
  grant insert, select (id, start_after) on ${schema}.job_common to ${appRole};
  grant select on all tables in schema ${schema} to ${jobsRole};
  grant insert, update, delete on ${schema}.job, ${schema}.job_common, ${schema}.instance to ${jobsRole};
  grant delete on ${schema}.job_dependency to ${jobsRole};
  grant update on ${schema}.version, ${schema}.queue to ${jobsRole};
  alter table ${schema}.job_common enable row level security;
  drop policy if exists own_center_in on ${schema}.job_common;
  drop policy if exists own_center_out on ${schema}.job_common;
  drop policy if exists worker on ${schema}.job_common;
  create policy own_center_in on ${schema}.job_common for insert to ${appRole} with check (${own});
  create policy own_center_out on ${schema}.job_common for select to ${appRole} using (${own});
  create policy worker on ${schema}.job_common to ${jobsRole} using (true) with check (true);
  commit;
`;
