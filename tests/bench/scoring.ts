import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Measurement } from "./scoring/measure.ts";

/**
 * npm run bench:scoring [-- --json]
 *
 * Times the scoring module against a plain loop that only adds up the same points in the same process, and
 * reports the peak memory of that process. Exit code 1 when a target is missed.
 */
const MOST_GROWTH = 13; // rank, from 10,000 to 100,000 applicants
const MOST_RATIO = 40; // rank to plain sum, at 100,000
const MOST_MEMORY = 600; // megabytes, at 100,000

const script = fileURLToPath(new URL("./scoring/measure.ts", import.meta.url));

function measure(applicants: number, panelists: number, names: string, smaller = 0): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const execArgv = [...process.execArgv, "--expose-gc"];
    const args = [String(applicants), String(panelists), names, String(smaller)];
    const child = fork(script, args, { execArgv });
    child.once("message", (message) => resolve(message as Measurement));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the measuring process ended early (exit code ${code})`)));
  });
}

function lines(found: Measurement): string[] {
  const size = `${found.applicants.toLocaleString("en")} × ${found.panelists} × ${found.criteria}`;
  return Object.entries(found.times).map(([name, ms]) =>
    [
      size.padEnd(15),
      name.padEnd(11),
      ms.toFixed(3).padStart(10),
      found.plainMs.toFixed(3).padStart(10),
      (ms / found.plainMs).toFixed(1).padStart(7),
      found.parseMs.toFixed(1).padStart(10),
      found.peakMb.toFixed(0).padStart(8),
    ].join("  "),
  );
}

const small = await measure(40, 7, "rank");
const middle = await measure(10_000, 7, "rank");
const large = await measure(100_000, 7, "rank", 10_000);
const around = await measure(1_000, 9, "rank,robustness,panelReport");

const rankMs = (found: Measurement) => found.times.rank ?? Number.NaN;
const targets = [
  // Both sizes in one process, in turns: a neighbour on the machine would else pass for growth.
  {
    name: "growth 10,000 -> 100,000",
    found: rankMs(large) / (large.smallerRankMs ?? Number.NaN),
    most: MOST_GROWTH,
  },
  { name: "rank / plain at 100,000", found: rankMs(large) / large.plainMs, most: MOST_RATIO },
  { name: "peak MB at 100,000", found: large.peakMb, most: MOST_MEMORY },
].map((target) => ({ ...target, met: target.found <= target.most }));
if (targets.some((target) => !target.met)) process.exitCode = 1;

const all = [small, middle, large, around];
if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ measurements: all, targets }, null, 2));
} else {
  console.log("size             function       median ms    plain ms    ratio    parse ms  peak MB");
  for (const line of all.flatMap(lines)) console.log(line);
  for (const { name, found, most, met } of targets) {
    console.log(`${met ? "met   " : "MISSED"}  ${name}: ${found.toFixed(1)} (at most ${most})`);
  }
}
