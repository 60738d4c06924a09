// Runs before anything is installed, on whatever Node (>= 20.9) the machine has: installs the
// locked packages, among them our own Node 24, and hands over to a script running under that.

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const node24 = path.join(root, "node_modules", "node", "bin", "node");

/** @param {string} script relative to the repository @param {string[]} args */
export function runInstalled(script, args) {
  if (!isInstalled()) install();
  handOver(script, args);
}

/** Whether node_modules holds what package-lock.json names. */
function isInstalled() {
  const installed = path.join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed) || !existsSync(node24)) return false;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  const locked = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(locked).every(
    ([place, wanted]) =>
      place === "" || (present[place] ? present[place].version === wanted.version : wanted.optional),
  );
}

function install() {
  console.log("正在安装依赖（npm ci），首次需要一两分钟……");
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    // An older npm runs every install script: this keeps Prisma's from downloading engines we do without.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true" },
  });
  if (status === 0 && existsSync(node24)) return;
  console.error(
    `依赖安装失败${error ? `（${error.message}）` : ""}：请检查到 npm 源的网络和磁盘空间，然后重新运行。`,
  );
  process.exit(1);
}

/** @param {string} script @param {string[]} args */
function handOver(script, args) {
  const child = spawn(node24, ["--import", "tsx", path.join(root, script), ...args], {
    cwd: root,
    // Through the channel the script learns that we are gone, even by kill -9, and ends in good order.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: `${path.dirname(node24)}${path.delimiter}${process.env.PATH}`,
      NEXT_TELEMETRY_DISABLED: "1",
      CHECKPOINT_DISABLE: "1", // Prisma's telemetry
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // npm killed outright tells nobody; its child sees only that it has another parent.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
  child.on("error", (error) => {
    console.error(`无法启动 Node 24（${error.message}）：请删除 node_modules 后重新运行。`);
    process.exit(1);
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}
