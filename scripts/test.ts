// Runs every suite, also after one has failed, and ends with the sum: "N passed, N failed".

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { generateClient } from "./build.ts";
import { main } from "./failure.ts";
import { root } from "./paths.ts";
import { type Suite, suites } from "./suites.ts";

interface Count {
  passed: number;
  failed: number;
}

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { "without-e2e": { type: "boolean" }, only: { type: "string" } },
    allowPositionals: true,
  });
  await generateClient();
  const chosen = suites(positionals).filter(
    ({ name }) => (!values.only || name === values.only) && !(values["without-e2e"] && name === "e2e"),
  );
  const total: Count = { passed: 0, failed: 0 };
  const lines: string[] = [];
  for (const suite of chosen) {
    console.log(`\n── ${suite.name} ──`);
    const began = Date.now();
    const count = await runSuite(suite);
    total.passed += count.passed;
    total.failed += count.failed;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const verdict = `${count.passed} passed, ${count.failed} failed in ${seconds} s`;
    lines.push(`${suite.name.padEnd(14)}${verdict}${count.failed ? `   → ${suite.remedy}` : ""}`);
  }
  console.log(`\n${lines.join("\n")}\n`);
  if (total.failed > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});

async function runSuite(suite: Suite): Promise<Count> {
  if (suite.results) {
    mkdirSync(path.dirname(suite.results), { recursive: true });
    rmSync(suite.results, { force: true });
  }
  for (const [program, ...args] of suite.commands) {
    const succeeded = await run(path.join(root, "node_modules", ".bin", program), args, suite);
    const count = countOf(suite);
    if (!succeeded) return { passed: count.passed, failed: Math.max(1, count.failed) };
  }
  return suite.results ? countOf(suite) : { passed: 1, failed: 0 };
}

/** Tests are shown as they run; a check that has nothing to object stays silent. */
function run(program: string, args: string[], suite: Suite): Promise<boolean> {
  return new Promise((resolve) => {
    const shown = suite.results !== undefined;
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"],
      env: { ...process.env, ...suite.env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", () => resolve(false));
    child.on("close", (code) => {
      if (code !== 0) process.stdout.write(output);
      resolve(code === 0);
    });
  });
}

/** Vitest and Playwright each write a JSON report of their own shape. */
function countOf({ results }: Suite): Count {
  if (!results || !existsSync(results)) return { passed: 0, failed: 0 };
  const report: {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; flaky: number; unexpected: number };
  } = JSON.parse(readFileSync(results, "utf8"));
  return report.stats
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
    : { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}
