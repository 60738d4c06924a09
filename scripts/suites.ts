// What `npm test` runs, in the order of how soon and how cheaply each can say no.

export interface Suite {
  name: string;
  /** Programs of node_modules/.bin, with their arguments; each must end with 0. */
  commands: [program: string, ...args: string[]][];
  /** The last command counts tests itself and leaves a report; any other suite counts as one. */
  counts?: true;
  /** What to do when it fails. */
  remedy: string;
}

const vitest = (name: string, projects = [name]): Suite => ({
  name,
  commands: [
    [
      "vitest",
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      ...["--reporter=default", "--reporter=./scripts/vitest-reporter.ts"],
    ],
  ],
  counts: true,
  remedy: `npx vitest --project ${name}`,
});

export function suites(playwrightArgs: string[]): Suite[] {
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
          ...["app", "components", "lib", "prisma", "scripts", "tests", "instrumentation.ts"],
          "--output-type=err-long",
        ],
      ],
      remedy: "Move the import, or change .dependency-cruiser.mjs with a decision.",
    },
    { name: "unused", commands: [["knip", "--no-config-hints"]], remedy: "npx knip" },
    {
      name: "secrets",
      commands: [["tsx", "scripts/scan-secrets.ts"]],
      remedy: "Take it out and renew it, or name it in scripts/scan-secrets.ts and say why it is none.",
    },
    {
      name: "advisories",
      commands: [["tsx", "scripts/ask-advisories.ts"]],
      counts: true,
      remedy: "npm audit --omit=dev",
    },
    vitest("unit"),
    vitest("architecture"),
    vitest("integration", ["integration", "preloads"]),
    {
      name: "e2e",
      commands: [
        ["playwright", "test", "--reporter=list,./scripts/playwright-reporter.ts", ...playwrightArgs],
      ],
      counts: true,
      remedy: "npx playwright show-trace test-results/…/trace.zip",
    },
  ];
}
