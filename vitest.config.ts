import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };
const withDatabase = {
  globalSetup: ["tests/support/cluster.ts"],
  setupFiles: ["tests/support/own-database.ts"],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};
const preloads = [
  "tests/integration/scripts/own-address.test.ts",
  "tests/integration/scripts/server-hook.test.ts",
];

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { resolve: { alias }, test: { name: "unit", include: ["tests/unit/**/*.test.ts"], isolate: false } },
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
