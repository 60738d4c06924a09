import type { Reporter, TestModule } from "vitest/node";
import { leaveReport } from "./report.ts";

export default class FilesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap(statesOf);
    const count = (wanted: string) => states.filter((state) => state === wanted).length;
    const files = modules.map((module) => {
      const { duration, collectDuration, setupDuration } = module.diagnostic();
      return { file: module.moduleId, seconds: (duration + collectDuration + setupDuration) / 1000 };
    });
    for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
      if (test.diagnostic()?.flaky) console.log(`flaky: ${test.module.moduleId} › ${test.fullName}`);
    }
    leaveReport({ passed: count("passed"), failed: count("failed"), files });
  }
}

/** A file that fails in a hook, or before its first test, counts as one failed test. */
function statesOf(module: TestModule): string[] {
  const states = [...module.children.allTests()].map((test) => test.result().state);
  return module.state() === "failed" && !states.includes("failed") ? [...states, "failed"] : states;
}
