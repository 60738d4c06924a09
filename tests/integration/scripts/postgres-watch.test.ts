import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Failure } from "../../../scripts/failure";
import { ask, type KeptCluster, keptCluster } from "../../../scripts/postgres";
import { watchOver } from "../../../scripts/postgres-watch";
import { loadSecrets } from "../../../scripts/secrets";

// A real server under a directory of its own, killed as the kernel kills what takes too much memory.

const directory = mkdtempSync(path.join(tmpdir(), "fuhua-watch-"));
chmodSync(directory, 0o755);
const secrets = loadSecrets(directory);
let cluster: KeptCluster;

beforeAll(async () => {
  cluster = await keptCluster(directory, secrets);
});
afterAll(async () => {
  await cluster.stop();
  rmSync(directory, { recursive: true, force: true });
});

const answer = () =>
  ask(cluster.ownerUrl("postgres"), async (client) => (await client.query("select 1")).rowCount);
const dataOf = () =>
  ask(cluster.ownerUrl("postgres"), async (client) => {
    const { rows } = await client.query<{ data: string }>("select current_setting('data_directory') as data");
    return rows[0]?.data ?? "";
  });
const pidFileOf = async () => path.join(await dataOf(), "postmaster.pid");
const pidIn = (file: string) => Number(readFileSync(file, "utf8").split("\n")[0]);

/** Kills the server that this test started, and nothing else. */
async function killServer(): Promise<void> {
  process.kill(pidIn(await pidFileOf()), "SIGKILL");
  await vi.waitFor(() => expect(cluster.isAlive()).toBe(false), 5_000);
}

describe("a database that was killed", () => {
  it("is started again where it was, with what was committed, and the console says so", async () => {
    await ask(cluster.ownerUrl("postgres"), (client) => client.query("create table kept as select 7 as n"));
    const said: string[] = [];
    const watch = watchOver(cluster, (line) => said.push(line));
    await killServer();
    await vi.waitFor(answer, { timeout: 15_000, interval: 200 });
    expect(said[0]).toContain("意外结束");
    await vi.waitFor(() => expect(said.at(-1)).toContain("已恢复"), 5_000);
    const rows = await ask(cluster.ownerUrl("postgres"), (client) => client.query("select n from kept"));
    expect(rows.rows).toEqual([{ n: 7 }]);
    await watch.stop();
  });

  it("ends the program with a clear line when it cannot be started", async () => {
    const settings = path.join(await dataOf(), "postgresql.conf");
    const sound = readFileSync(settings, "utf8");
    const said: string[] = [];
    const watch = watchOver(cluster, (line) => said.push(line));
    writeFileSync(settings, `${sound}\nno_such_setting = 1\n`);
    try {
      await killServer();
      const fault = await watch.lost.catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(Failure);
      expect(String(fault)).toMatch(/试了 5 次仍没有启动，程序结束。.*configuration file/);
      expect(said.filter((line) => line.includes("没有成功"))).toHaveLength(4);
    } finally {
      writeFileSync(settings, sound);
      cluster.startAgain();
    }
    expect(await answer()).toBe(1);
  });

  it("is not looked for once it was stopped on purpose", async () => {
    const said: string[] = [];
    const watch = watchOver(cluster, (line) => said.push(line));
    await watch.stop();
    await killServer();
    await expect(watch.lost).rejects.toThrow();
    expect(said).toEqual([]);
    cluster.startAgain();
  });
});

it("a lock file that names another program's process, even another PostgreSQL, is no obstacle and no target", async () => {
  const pidFile = await pidFileOf();
  const left = readFileSync(pidFile, "utf8");
  await killServer();
  // Its command line says postgres, as that of another installation's server would.
  const stranger = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)", "postgres"]);
  try {
    writeFileSync(pidFile, left.replace(/^\d+/, String(stranger.pid)));
    expect(cluster.isAlive()).toBe(false);
    cluster.startAgain();
    expect(await answer()).toBe(1);
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
  } finally {
    stranger.kill("SIGKILL");
  }
});
