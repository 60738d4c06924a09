// Runs every suite, also after one has failed, and ends with the sum: "N passed, N failed".

import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { generateClient } from "./build.ts";
import { main } from "./failure.ts";
import { root } from "./paths.ts";
import { type Report, readReport, reportTo, slowest } from "./report.ts";
import { type Suite, suites } from "./suites.ts";

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { "without-e2e": { type: "boolean" }, only: { type: "string" } },
    allowPositionals: true,
  });
  await generateClient();
  const chosen = suites(positionals).filter(
    ({ name }) => (!values.only || name === values.only) && !(values["without-e2e"] && name === "e2e"),
  );
  const total: Report = { passed: 0, failed: 0, files: [] };
  const lines: string[] = [];
  for (const suite of chosen) {
    console.log(`\n── ${suite.name} ──`);
    const began = Date.now();
    const { passed, failed, files } = await runSuite(suite);
    total.passed += passed;
    total.failed += failed;
    total.files.push(...files);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const verdict = `${passed} passed, ${failed} failed in ${seconds} s`;
    lines.push(`${suite.name.padEnd(14)}${verdict}${failed ? `   → ${suite.remedy}` : ""}`);
  }
  if (total.files.length > 0) console.log(`\nThe slowest test files:\n${slowest(total.files).join("\n")}`);
  console.log(`\n${lines.join("\n")}\n`);
  if (total.failed > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});

async function runSuite(suite: Suite): Promise<Report> {
  const file = path.join(root, "test-results", `${suite.name}.json`);
  rmSync(file, { force: true });
  for (const [program, ...args] of suite.commands) {
    const succeeded = await run(path.join(root, "node_modules", ".bin", program), args, suite, file);
    const report = readReport(file);
    if (!succeeded) return { ...report, failed: Math.max(1, report.failed) };
  }
  return suite.counts ? readReport(file) : { passed: 1, failed: 0, files: [] };
}

/** Tests are shown as they run; a check that has nothing to object stays silent. */
function run(program: string, args: string[], { counts }: Suite, report: string): Promise<boolean> {
  return new Promise((resolve) => {
    const shown = counts ? "inherit" : "pipe";
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", shown, shown],
      env: { ...process.env, ...reportTo(report) },
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
