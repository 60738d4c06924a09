// What a suite that counts tests itself leaves behind, in one shape: see vitest-reporter.ts and playwright-reporter.ts.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.ts";

export interface Report {
  passed: number;
  failed: number;
  files: TimedFile[];
}

interface TimedFile {
  file: string;
  seconds: number;
}

/** Where the suite is asked to leave its report. */
const variable = "FUHUA_TEST_REPORT";

export function reportTo(file: string): Record<string, string> {
  return { [variable]: file };
}

export function leaveReport({ files, ...counts }: Report): void {
  const file = process.env[variable];
  if (!file) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const named = files.map((timed) => ({ ...timed, file: path.relative(root, timed.file) }));
  writeFileSync(file, JSON.stringify({ ...counts, files: named } satisfies Report));
}

export function readReport(file: string): Report {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0, files: [] };
}

/** The ten files to look at first when the tests take too long. */
export function slowest(files: TimedFile[]): string[] {
  return [...files]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
}
