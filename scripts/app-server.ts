// The Next server as a child process: started, waited for, stopped.

import { spawn } from "node:child_process";
import path from "node:path";
import { Failure } from "./failure.ts";
import { root } from "./paths.ts";
import { isFree } from "./ports.ts";

export interface AppServer {
  /** Resolves when the server answers, rejects when it does not come up. */
  ready: Promise<void>;
  /** Rejects when the server ends, asked or not. */
  ended: Promise<never>;
  stop(): Promise<void>;
}

export interface AppServerOptions {
  mode: "start" | "dev";
  host: string;
  port: number;
  env: Record<string, string>;
}

export async function requireFreePort(port: number, host: string): Promise<void> {
  if (!(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new Failure("PORT 必须是 1 到 65535 的整数。");
  if (await isFree(port, host)) return;
  throw new Failure(
    `端口 ${port} 已被占用：请停止占用它的程序，或换一个端口，例如 PORT=${port + 1} npm start。`,
  );
}

/** What runs in the server's process before Next does. */
const preloads = ["end-with-parent.mjs", "own-address.mjs", "server-hook.ts"];

export function startApp({ mode, host, port, env }: AppServerOptions): AppServer {
  const child = spawn(
    process.execPath,
    [
      ...preloads.flatMap((file) => ["--import", path.join(root, "scripts", file)]),
      path.join(root, "node_modules", "next", "dist", "bin", "next"),
      mode,
      "--hostname",
      host,
      "--port",
      String(port),
    ],
    {
      cwd: root,
      detached: true, // Ctrl-C reaches us only, and we stop the app before its database
      stdio: ["ignore", "pipe", "inherit", "ipc"],
      env: { ...process.env, ...env },
    },
  );
  // Next's greeting is ours to give; it is shown only when the server does not come up.
  let greeting: string | undefined = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    if (greeting === undefined) process.stdout.write(text);
    else greeting += text;
  });
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ended = exit.then(() => {
    if (greeting) process.stdout.write(greeting);
    throw new Failure("应用进程意外退出：见上面的输出。");
  });
  ended.catch(() => undefined); // whoever waits for it hears of it; nobody need wait
  const answering = untilAnswering(host, port).then(() => {
    greeting = undefined;
  });
  return {
    ready: Promise.race([ended, answering]),
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
      await exit;
      clearTimeout(impatience);
    },
  };
}

async function untilAnswering(host: string, port: number): Promise<void> {
  const address = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  const url = `http://${address.includes(":") ? `[${address}]` : address}:${port}/api/health`;
  for (const patience = Date.now() + 60_000; Date.now() < patience; ) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Failure("应用在一分钟内没有应答。");
}
