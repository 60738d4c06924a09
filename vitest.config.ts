import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };
// A guard against what hangs, not a limit of speed: the machine may be a slow one.
const testTimeout = 60_000;
const withDatabase = {
  globalSetup: ["tests/support/machine/cluster.ts"],
  setupFiles: ["tests/support/machine/own-database.ts"],
  testTimeout,
  hookTimeout: 120_000,
  // As in the browser: what is broken fails twice, and what passed only the second time is listed as flaky.
  retry: 1,
};
const preloads = [
  "tests/integration/scripts/own-address.test.ts",
  "tests/integration/scripts/server-hook.test.ts",
];

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: "100%", // by itself it leaves one processor to itself: of two that is half the machine
    projects: [
      {
        resolve: { alias },
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], isolate: false, testTimeout },
      },
      {
        resolve: { alias },
        test: { name: "architecture", include: ["tests/architecture/**/*.test.ts"], ...withDatabase },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          exclude: preloads,
          isolate: false,
          ...withDatabase,
        },
      },
      {
        resolve: { alias },
        // They stand before every server of their process: one for each file.
        test: { name: "preloads", include: preloads },
      },
    ],
  },
});
