import pg from "pg";
import { env } from "@/lib/env";
import { database } from "./client";
import { deadLetters } from "./queue";

/** How long (ms) the database, and a connection of the pool, are waited for. */
const patience = 1_500;

/** What an operator is told of the database. */
export interface DatabaseState {
  /** Busy: it is there, but all of this process's connections are taken. */
  database: "up" | "busy" | "down";
  /** In one line. */
  saw: string;
  /** Jobs that failed every time and wait for somebody; null while nobody can tell. */
  jobsGivenUp: number | null;
}

/** The answer in time, or a fault that says that there was none. */
async function soon<T>(asked: Promise<T>): Promise<T> {
  const tired = Promise.withResolvers<never>();
  const timer = setTimeout(() => tired.reject(new Error("没有及时应答")), patience);
  return Promise.race([asked, tired.promise]).finally(() => clearTimeout(timer));
}

interface Told {
  jobs: number | null;
  waiting: number;
}

/** Asks on a connection of its own, which no crowd in the pool can take away. */
async function askApart(): Promise<Told> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: patience });
  client.on("error", () => undefined); // it says so to whoever asks, too
  try {
    await client.connect();
    const { rows } = await client.query<Told>(
      `select (select queued_count from jobs.queue where name = $1)::int as jobs,
              (select count(*) from pg_stat_activity
                where usename = current_user and datname = current_database() and wait_event_type = 'Lock')::int
                as waiting`,
      [deadLetters],
    );
    return rows[0] ?? { jobs: null, waiting: 0 };
  } finally {
    client.end().catch(() => undefined); // not waited for: a silent database does not answer this either
  }
}

function inWords(fault: unknown): string {
  const code = fault instanceof Error && "code" in fault ? `${fault.code}` : "";
  return code || (fault instanceof Error ? fault.message : String(fault));
}

async function look(): Promise<DatabaseState> {
  const began = performance.now();
  const pooled = soon(database().$queryRaw`select 1`).then(
    () => true,
    () => false,
  );
  try {
    const { jobs, waiting } = await soon(askApart());
    const held = waiting > 0 ? `，${waiting} 条语句在等锁` : "";
    if (await pooled)
      return {
        database: "up",
        saw: `${Math.ceil(performance.now() - began)} 毫秒内应答${held}`,
        jobsGivenUp: jobs,
      };
    return { database: "busy", saw: `数据库正常应答，但本进程没有空闲连接${held}`, jobsGivenUp: jobs };
  } catch (fault) {
    return { database: "down", saw: `数据库没有应答（${inWords(fault)}）`, jobsGivenUp: null };
  }
}

let asking: Promise<DatabaseState> | undefined;

/** Answers within two seconds, whatever the database does. Those who ask at the same time get the same answer. */
export function lookAtDatabase(): Promise<DatabaseState> {
  asking ??= look().finally(() => {
    asking = undefined;
  });
  return asking;
}
