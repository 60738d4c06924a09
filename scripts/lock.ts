// One start per data directory, and no build where a server serves the one before. The lock is a local socket, so it
// vanishes with its process, however that ends; whoever finds it taken can ask for the number of the process that has it.

import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Failure } from "./failure.ts";

export async function lock(directory: string): Promise<void> {
  const holder = await take(directory);
  if (holder === undefined) return;
  throw new Failure(
    `数据目录 ${directory} 正被另一个实例使用（进程 ${holder}）：请先停止它，或用 DATA_DIR 指定别的目录。`,
  );
}

/** Takes the lock of a directory until this process ends, or tells which process has it. */
export async function take(directory: string): Promise<string | undefined> {
  const address = addressOf(directory);
  if (await listen(address)) return undefined;
  const holder = await askHolder(address);
  if (holder !== undefined) return holder;
  rmSync(address, { force: true }); // a file left by a killed process, where sockets are files
  return (await listen(address)) ? undefined : "未知";
}

function addressOf(directory: string): string {
  const name = `fuhua-${createHash("sha256").update(directory).digest("hex").slice(0, 16)}`;
  return process.platform === "linux" ? `\0${name}` : path.join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(String(process.pid)));
    server.unref();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(address, () => resolve(true));
  });
}

function askHolder(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let answer = "";
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("error", () => resolve(undefined));
    socket.on("close", () => resolve(answer || "未知"));
  });
}
