import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { leaveReport } from "./report.ts";

export default class FilesReporter implements Reporter {
  readonly #tests = new Set<TestCase>();
  readonly #files = new Map<string, number>();

  onTestEnd(test: TestCase, { duration }: TestResult): void {
    this.#tests.add(test);
    const { file } = test.location;
    this.#files.set(file, (this.#files.get(file) ?? 0) + duration / 1000);
  }

  onEnd(): void {
    const outcomes = [...this.#tests].map((test) => test.outcome());
    const count = (...wanted: string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const files = [...this.#files].map(([file, seconds]) => ({ file, seconds }));
    leaveReport({ passed: count("expected", "flaky"), failed: count("unexpected"), files });
  }
}
