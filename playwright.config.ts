// npm run e2e                        all browser tests
// npm run e2e -- tests/e2e/x.spec.ts  one of them; further arguments go to Playwright

import { defineConfig } from "@playwright/test";
import { findOrInstallChromium } from "./scripts/chromium.ts";

// The processes that run the tests read this file too, and find the path set.
if (!process.env.CHROMIUM_PATH) {
  const { executablePath, source } = findOrInstallChromium();
  process.env.CHROMIUM_PATH = executablePath;
  process.stdout.write(`Chromium: ${executablePath} (${source})\n`);
}

const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/global-setup.ts",
  outputDir: "test-results",
  workers: 2,
  // A machine of two cores misses a time limit now and then. What is broken fails twice; what passed only the second
  // time is listed as flaky at the end.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BASE_URL ?? "", // set by the global setup before a test's process reads this
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    trace: "on-first-retry", // recording every test costs a fifth of the run, and what is broken fails twice
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // In a plain C locale Chromium calls every file with a Chinese name "download".
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      args: [
        ...(root ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1366, height: 768 } } },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
});
