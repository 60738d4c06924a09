import type { FieldErrors } from "@/lib/domain/base/errors";
import type { StepId } from "@/lib/domain/recruitment/application/application-steps";
import type { Clash } from "@/lib/domain/recruitment/draft";

interface Saved {
  step: StepId;
  go: "back" | "next";
  steps: readonly StepId[];
  clashes: readonly Clash[];
  faults: FieldErrors;
}

/** A typed answer where a sentence has room for it. */
export function briefly(typed: unknown): string {
  const text =
    typeof typed === "string" ? typed : [typed].flat().filter(Boolean).length > 0 ? "另一种选择" : "";
  const signs = [...text.trim()];
  if (signs.length === 0) return "没有填写";
  return `“${signs.slice(0, 40).join("")}${signs.length > 40 ? "…" : ""}”`;
}

/** What is told after a save before somebody goes on: without script also what another window has changed. */
export function faultsOf({ go, clashes, faults }: Saved): { fields: FieldErrors; message: string } {
  const differ = clashes.map(({ name, theirs }): [string, string] => [
    name,
    `另一个窗口里保存的是${briefly(theirs)}。如要改成这里填写的，请再保存一次。`,
  ]);
  const fields = { ...(go === "next" && faults), ...Object.fromEntries(differ) };
  const count = Object.keys(fields).length;
  return { fields, message: `内容已保存，其中 ${count} 处需要改正。也可以先填写其他步骤。` };
}

/** The step before or after this one. */
export function stepBeside({ step, steps, go }: Pick<Saved, "step" | "steps" | "go">): StepId {
  const at = steps.indexOf(step) + (go === "next" ? 1 : -1);
  return steps[Math.min(Math.max(at, 0), steps.length - 1)] ?? "review";
}
