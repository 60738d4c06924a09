// Looks for secrets in every file that git tracks: what is published once cannot be taken back.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Failure, main } from "./failure.ts";
import { root } from "./paths.ts";
import { secretsIn } from "./secrets-in.ts";

/** What looks like a secret and is none. */
const allowed: { file: string; rule: string; why: string }[] = [];

await main(async () => {
  const faults: string[] = [];
  for (const file of trackedFiles()) {
    for (const { line, rule, message } of await secretsIn(
      file,
      readFileSync(path.join(root, file), "utf8"),
    )) {
      if (allowed.some((entry) => entry.file === file && entry.rule === rule)) continue;
      faults.push(`${file}:${line}  ${message} (${rule})`);
    }
  }
  if (faults.length === 0) return;
  console.log(faults.join("\n"));
  throw new Failure("Secrets stand in tracked files: see above.");
});

function trackedFiles(): string[] {
  const { status, stdout, stderr } = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Failure(`git ls-files: ${stderr.trim()}`);
  return stdout.split("\0").filter((file) => file && existsSync(path.join(root, file)));
}
