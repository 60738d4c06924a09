import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { Page } from "@playwright/test";

// The oldest Chromium that we promise to work in, 86, comes packed in an npm package (for Linux on x64).

const packed = path.join(
  path.dirname(createRequire(import.meta.url).resolve("chrome-aws-lambda/package.json")),
  "bin",
  "chromium.br",
);
const program = path.resolve("node_modules/.cache/chromium-86");

function unpack(): void {
  if (existsSync(program)) return;
  mkdirSync(path.dirname(program), { recursive: true });
  const half = `${program}.${process.pid}`;
  writeFileSync(half, brotliDecompressSync(readFileSync(packed)));
  chmodSync(half, 0o755);
  renameSync(half, program);
}

/** Where it lies, or undefined on a machine that cannot run it. */
export function oldChromium(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  unpack();
  const missing = spawnSync("ldd", [program], { encoding: "utf8" }).stdout?.match(/\S+(?= => not found)/g);
  if (!missing) return program;
  process.stdout.write(`Chromium 86 does not run here, for want of ${missing.join(", ")}.\n`);
  return undefined;
}

/** Playwright asks elements for what Chromium learned in 105; only its own world is taught it, not the page's. */
export async function teachPlaywright(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const world = new Promise<string>((found) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.name.startsWith("__playwright")) found(context.name);
    });
  });
  await session.send("Runtime.enable");
  await session.send("Page.enable");
  await session.send("Page.addScriptToEvaluateOnNewDocument", {
    worldName: await world,
    source: `Element.prototype.checkVisibility = function () { return this.getClientRects().length > 0; };`,
  });
}
