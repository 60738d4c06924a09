import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { ownerPool } from "../../support/machine/database";
import { wayToDatabase } from "../../support/machine/way-to-database";

const way = await wayToDatabase(process.env.DATABASE_URL ?? "");
process.env.DATABASE_URL = way.address;

afterEach(() => way.set("open"));
afterAll(async () => {
  await database().$disconnect();
  way.close();
});

const ask = () =>
  database().$transaction((db) => db.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`);

/** Several connections, which are idle then, and the processes that serve them. */
async function opened(): Promise<number[]> {
  const answers = await Promise.all([1, 2, 3, 4].map(ask));
  return answers.flatMap((rows) => rows.map(({ pid }) => pid));
}

it("answers after PostgreSQL was restarted, which cut the connections that were idle", async () => {
  const pids = await opened();
  await ownerPool().query("select pg_terminate_backend(pid) from unnest($1::int[]) as p(pid)", [pids]);
  await setTimeout(100);
  const after = await opened();
  expect(after.filter((pid) => pids.includes(pid))).toEqual([]);
});

it("answers after the way to the database was shut while nobody asked", async () => {
  await opened();
  way.set("refused");
  await setTimeout(100);
  way.set("open");
  expect(await opened()).toHaveLength(4);
});

it.runIf(process.platform === "linux")(
  "asks a connection that says nothing whether it is there",
  async () => {
    await opened();
    const port = Number(new URL(way.address).port).toString(16).toUpperCase().padStart(4, "0");
    // Columns: local and remote address, state, queues, then the timer that runs and when it ends, in hundredths of a second.
    const timers = readFileSync("/proc/net/tcp", "utf8")
      .split("\n")
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , remote, state]) => remote === `0100007F:${port}` && state === "01")
      .map(([, , , , , timer = ""]) => timer.split(":"));
    expect(timers.length).toBeGreaterThan(0);
    for (const [kind, ends = ""] of timers) {
      expect(kind).toBe("02"); // keepalive
      expect(Number.parseInt(ends, 16)).toBeLessThanOrEqual(60 * 100);
    }
  },
);
