// A Chromium for the browser tests: one that is there, else Debian's package, else Playwright's own.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { Failure } from "./failure.ts";

/** The program to start, and where it came from. */
export interface Browser {
  executablePath: string;
  source: string;
}

export function findOrInstallChromium(): Browser {
  const found = findChromium();
  const debianRoot = process.getuid?.() === 0 && has("apt-get");
  if (debianRoot && (!found || !hasChineseFont())) {
    // Without a Chinese font every screenshot shows empty boxes, and lines break elsewhere.
    installFromDebian(found ? ["fonts-noto-cjk"] : ["chromium", "fonts-noto-cjk"]);
  } else if (!found) {
    run("npx", ["playwright", "install", "chromium"]);
  }
  const browser = found ?? findChromium();
  if (!browser) {
    throw new Failure("没有可用的 Chromium：请安装 Chromium 或 Chrome，或用 CHROMIUM_PATH 指定其路径。");
  }
  return browser;
}

function findChromium(): Browser | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? { executablePath: named, source: "CHROMIUM_PATH" } : undefined;
  const own = chromium.executablePath();
  if (existsSync(own)) return { executablePath: own, source: "Playwright" };
  const installed = [
    ...["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"].map(
      (name) => `/usr/bin/${name}`,
    ),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ].find((path) => existsSync(path));
  return installed ? { executablePath: installed, source: "this machine" } : undefined;
}

function installFromDebian(packages: string[]): void {
  console.log(`Installing ${packages.join(", ")} with apt-get …`);
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

function hasChineseFont(): boolean {
  return spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" }).stdout?.trim() !== "";
}

function has(program: string): boolean {
  return spawnSync("which", [program]).status === 0;
}

function run(program: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) console.error(`${stdout}${stderr}`);
}
