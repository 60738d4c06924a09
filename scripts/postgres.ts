// A real PostgreSQL of our own, from npm packages: no installation, no container.
//
// keptCluster     the one under the data directory; survives restarts, crashes and kill -9
// scratchCluster  a throw-away one for tests and shadow databases; gone when its process is gone

import { spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import pg from "pg";
import { Failure } from "./failure.ts";
import { lock } from "./lock.ts";
import { freePort, isFree } from "./ports.ts";
import {
  type Binaries,
  locateBinaries,
  reachableDirectory,
  type SystemUser,
  serverUser,
  temporaryDirectory,
} from "./postgres-binaries.ts";
import type { Secrets } from "./secrets.ts";

const owner = "fuhua_owner";
export const database = "fuhua";

export interface Cluster {
  /** Address of a database for its owner, who may do everything: migrations and demo data only. */
  ownerUrl(database: string): string;
  stop(): Promise<void>;
}

/** The cluster under the data directory, whose server may end without our doing. */
export interface KeptCluster extends Cluster {
  isAlive(): boolean;
  /** Starts the server again where it was; throws what its log says. */
  startAgain(): void;
}

interface Machine {
  binaries: Binaries;
  user: SystemUser | undefined;
}

/**
 * Starts the cluster under `directory`; one that a killed start left running is stopped first.
 * A fresh one begins with nothing in it.
 */
export async function keptCluster(directory: string, secrets: Secrets, fresh = false): Promise<KeptCluster> {
  const user = serverUser();
  const machine = { binaries: locateBinaries(user), user };
  const data = clusterDirectory(directory, secrets, user);
  const password = secrets.ownerPassword;
  await lock(data);
  forgetStalePid(data);
  if (isRunning(machine, data)) stopServer(machine, data);
  if (fresh) rmSync(data, { recursive: true, force: true });
  if (!existsSync(path.join(data, "PG_VERSION"))) initialise(machine, data, password);

  const portFile = path.join(directory, "postgres.port");
  const remembered = existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) : 0;
  const port = remembered && (await isFree(remembered)) ? remembered : await freePort();
  beginLog(machine, data);
  startServer(machine, data, port, []);
  writeFileSync(portFile, `${port}\n`);
  return {
    ownerUrl: (name) => urlOf(port, password, name),
    stop: async () => stopServer(machine, data),
    isAlive: () => serverPid(data) !== undefined,
    startAgain: () => {
      forgetStalePid(data);
      startServer(machine, data, port, []);
    },
  };
}

/** The address of the kept cluster if some other process is running it now. */
export function runningClusterUrl(directory: string, secrets: Secrets): string | undefined {
  const user = serverUser();
  const data = clusterDirectory(directory, secrets, user);
  forgetStalePid(data);
  if (!isRunning({ binaries: locateBinaries(user), user }, data)) return undefined;
  const port = Number(readFileSync(path.join(directory, "postgres.port"), "utf8"));
  return urlOf(port, secrets.ownerPassword, database);
}

/**
 * Nothing in it is worth a disk flush, so it is several times faster than a kept one. `settings` are further ones
 * of the server, such as "shared_preload_libraries=pg_stat_statements".
 */
export async function scratchCluster(settings: string[] = []): Promise<Cluster> {
  const user = serverUser();
  const machine = { binaries: locateBinaries(user), user };
  const home = mkdtempSync(path.join(temporaryDirectory(user), "fuhua-postgres-"));
  if (user) chownSync(home, user.uid, user.gid);
  const data = path.join(home, "data");
  const password = "scratch";
  initialise(machine, data, password, ["--no-sync"]);
  const port = await freePort();
  beginLog(machine, data);
  startServer(machine, data, port, [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
    ...settings,
  ]);
  // The watch waits for its standard input to close, which happens at stop() and also when we are
  // killed; in a session of its own, so that Ctrl-C does not reach it first.
  const watch = spawn(
    "/bin/sh",
    [
      "-c",
      'cat >/dev/null; "$1" stop -D "$2" -m immediate -t 20 >/dev/null 2>&1; cd /; rm -rf "$3"',
      "sh",
      machine.binaries.pgCtl,
      data,
      home,
    ],
    { cwd: "/", detached: true, stdio: ["pipe", "ignore", "ignore"], ...user },
  );
  watch.unref();
  const gone = new Promise<void>((resolve) => watch.once("exit", () => resolve()));
  return {
    ownerUrl: (name) => urlOf(port, password, name),
    stop: async () => {
      watch.ref();
      watch.stdin.end();
      await gone;
    },
  };
}

/**
 * Creates a database, as a copy of `template` if one is named; an existing one is left as it is.
 * Tells whether it was made now.
 */
export async function createDatabase(
  serverUrl: string,
  name: string,
  template = "template0",
): Promise<boolean> {
  return ask(maintenanceUrl(serverUrl), async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (found.rowCount) return false;
    await client.query(
      `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`,
    );
    return true;
  });
}

/** Drops a database if it is there, with the connections that killed processes left on it. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await ask(maintenanceUrl(serverUrl), (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
  );
}

/** Asks a database through a connection of its own, which is closed again at once. */
export async function ask<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** The database that is always there: one that is copied, dropped or made must have no other visitor. */
export function maintenanceUrl(url: string): string {
  const server = new URL(url);
  server.pathname = "/postgres";
  return server.href;
}

function clusterDirectory(directory: string, { clusterId }: Secrets, user: SystemUser | undefined): string {
  return reachableDirectory(path.join(directory, "postgres"), user, `data-${clusterId}`);
}

function urlOf(port: number, password: string, name: string): string {
  return `postgresql://${owner}:${password}@127.0.0.1:${port}/${name}`;
}

function run(program: string, args: string[], user: SystemUser | undefined) {
  // Output goes nowhere or to the server's log: a pipe would stay open as long as the server lives.
  return spawnSync(program, args, {
    cwd: "/",
    stdio: ["ignore", "ignore", "ignore"],
    ...user,
    env: serverEnv(),
  });
}

function serverEnv(): NodeJS.ProcessEnv {
  // Nothing of ours (PGPORT, PGDATA, …) may change how the server behaves.
  return {
    NODE_ENV: process.env.NODE_ENV,
    PATH: process.env.PATH,
    LC_ALL: "C",
    TZ: "UTC",
    // glibc gives memory back after each statement otherwise, and fetches it page by page for the next (.decisions/0028).
    MALLOC_TRIM_THRESHOLD_: `${64 * 1024 ** 2}`,
  };
}

function initialise(machine: Machine, data: string, password: string, extra: string[] = []): void {
  // Made beside its place and then renamed: an interrupted initdb is never taken for a cluster.
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (machine.user) {
    chownSync(unfinished, machine.user.uid, machine.user.gid);
    chownSync(passwordFile, machine.user.uid, machine.user.gid);
  }
  try {
    const made = spawnSync(
      machine.binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${owner}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=zh-Hans", // names sort by pinyin
        "--data-checksums",
        ...extra,
      ],
      { cwd: "/", encoding: "utf8", ...machine.user, env: serverEnv() },
    );
    if (made.status !== 0) {
      throw new Failure(`无法初始化数据库目录 ${data}：${lastLine(made.stderr || String(made.error))}`);
    }
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function logOf(data: string): string {
  return path.join(data, "server.log");
}

function beginLog({ user }: Machine, data: string): void {
  writeFileSync(logOf(data), "", { mode: 0o600 });
  if (user) chownSync(logOf(data), user.uid, user.gid);
}

function startServer(machine: Machine, data: string, port: number, settings: string[]): void {
  const log = logOf(data);
  const options = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings].map(
    (s) => `-c ${s}`,
  );
  // pg_ctl gives the server a session of its own: Ctrl-C reaches us, and we stop it after the app.
  const started = run(
    machine.binaries.pgCtl,
    ["start", "-D", data, "-l", log, "-w", "-t", "120", "-o", `-p ${port} ${options.join(" ")}`],
    machine.user,
  );
  if (started.status !== 0) {
    throw new Failure(`数据库无法启动：${lastLine(readFileSync(log, "utf8"))}（日志：${log}）`);
  }
}

function isRunning(machine: Machine, data: string): boolean {
  return run(machine.binaries.pgCtl, ["status", "-D", data], machine.user).status === 0;
}

function stopServer(machine: Machine, data: string): void {
  const stop = (mode: string) =>
    run(machine.binaries.pgCtl, ["stop", "-D", data, "-m", mode, "-w", "-t", "60"], machine.user).status ===
    0;
  if (!stop("fast") && !stop("immediate") && isRunning(machine, data)) {
    throw new Failure(`数据库没有停止：请结束 ${path.join(data, "postmaster.pid")} 第一行所示的进程后重试。`);
  }
}

/**
 * The server of this directory; undefined once it is gone. After a crash the pid in its file may by now belong to
 * somebody else's process, even to another PostgreSQL.
 */
function serverPid(data: string): string | undefined {
  const pidFile = path.join(data, "postmaster.pid");
  if (!existsSync(pidFile)) return undefined;
  const pid = readFileSync(pidFile, "utf8").split("\n")[0] ?? "";
  const command = commandOf(pid);
  return /postgres/.test(command) && command.includes(data) ? pid : undefined;
}

function forgetStalePid(data: string): void {
  if (serverPid(data) === undefined) rmSync(path.join(data, "postmaster.pid"), { force: true });
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return spawnSync("ps", ["-o", "command=", "-p", pid], { encoding: "utf8" }).stdout ?? "";
  }
}

function lastLine(text: string): string {
  const lines = text.trim().split("\n");
  return lines.findLast((line) => /FATAL|ERROR|PANIC|error/.test(line)) ?? lines.at(-1) ?? "";
}
