// What `npm test` runs, in the order of how soon and how cheaply each can say no.

import path from "node:path";
import { root } from "./paths.ts";

export interface Suite {
  name: string;
  /** Programs of node_modules/.bin, with their arguments; each must end with 0. */
  commands: [program: string, ...args: string[]][];
  /** Where the last command leaves its results, if it counts tests itself; otherwise it counts as one. */
  results?: string;
  env?: Record<string, string>;
  /** What to do when it fails. */
  remedy: string;
}

const vitest = (name: string): Suite => {
  const results = path.join(root, "test-results", `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  return {
    name,
    commands: [["vitest", "run", "--project", name, ...reporters]],
    results,
    remedy: `npx vitest --project ${name}`,
  };
};

export function suites(playwrightArgs: string[]): Suite[] {
  const e2eResults = path.join(root, "test-results", "e2e.json");
  return [
    {
      name: "lint",
      commands: [["biome", "check", "--error-on-warnings"]],
      remedy: "npx biome check --write",
    },
    {
      name: "types",
      commands: [
        ["next", "typegen"],
        ["tsc", "--noEmit"],
      ],
      remedy: "npx tsc --noEmit",
    },
    {
      name: "arrows",
      commands: [
        [
          "depcruise",
          ...["app", "components", "lib", "prisma", "scripts", "tests", "instrumentation.ts", "proxy.ts"],
          "--output-type=err-long",
        ],
      ],
      remedy: "Move the import, or change .dependency-cruiser.mjs with a decision.",
    },
    { name: "unused", commands: [["knip", "--no-config-hints"]], remedy: "npx knip" },
    vitest("unit"),
    vitest("architecture"),
    vitest("integration"),
    {
      name: "e2e",
      commands: [["playwright", "test", "--reporter=list,json", ...playwrightArgs]],
      results: e2eResults,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eResults },
      remedy: "npx playwright show-trace test-results/…/trace.zip",
    },
  ];
}
