// One start per data directory. The lock is a local socket, so it vanishes with its process, however
// that ends; and whoever finds it taken can ask it for the number of the process that holds it.

import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Failure } from "./failure.ts";

export async function lock(directory: string): Promise<void> {
  const address = addressOf(directory);
  if (await listen(address)) return;
  const holder = await askHolder(address);
  if (holder === undefined) {
    rmSync(address, { force: true }); // a file left by a killed process, where sockets are files
    if (await listen(address)) return;
  }
  throw new Failure(
    `数据目录 ${directory} 正被另一个实例使用（进程 ${holder ?? "未知"}）：请先停止它，或用 DATA_DIR 指定别的目录。`,
  );
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
