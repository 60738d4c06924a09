// The yardstick: the least page that this version of Next serves, in an app of its own that grows with nothing of ours.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../scripts/paths.ts";
import { freePort } from "../../scripts/ports.ts";
import { runTool } from "../../scripts/run-tool.ts";

const modules = path.join(root, "node_modules");
const next = path.join(modules, "next", "dist", "bin", "next");

const files = {
  "package.json": `{ "private": true, "type": "module" }`,
  "next.config.mjs": `export default { poweredByHeader: false, turbopack: { root: "/" } };`,
  "app/layout.jsx": `export default ({ children }) => <html lang="zh-CN"><body>{children}</body></html>;`,
  "app/page.jsx": `import { connection } from "next/server";
export default async function Page() {
  await connection();
  return <p>空</p>;
}`,
};

export interface BareApp {
  url: string;
  stop(): Promise<void>;
}

/** Builds the app and serves it, far from our files: Next would take up some of them from a folder above. */
export async function startBareApp(): Promise<BareApp> {
  const directory = mkdtempSync(path.join(tmpdir(), "fuhua-bare-"));
  symlinkSync(modules, path.join(directory, "node_modules"));
  mkdirSync(path.join(directory, "app"));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text);
  await runTool([next, "build", directory], "构建对照页失败：见上面的输出。");
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [next, "start", directory, "--hostname", "127.0.0.1", "--port", String(port)],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}/`;
  await answering(url);
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await exit;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function answering(url: string): Promise<void> {
  for (const patience = Date.now() + 30_000; Date.now() < patience; ) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the bare app does not answer");
}
