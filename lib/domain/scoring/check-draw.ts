import type { KnownIds } from "./known-ids.ts";
import { readList } from "./read-list.ts";
import type { ReviewIssue } from "./review-error.ts";

/** Reports a draw order that does not hold every applicant of the round exactly once and nobody else. */
export function checkDraw(value: unknown, known: KnownIds, issues: ReviewIssue[]): void {
  if (!Array.isArray(value)) {
    readList(value, "order", issues);
    return;
  }
  const drawn = new Set<unknown>();
  for (const applicant of value) {
    if (typeof applicant !== "string") {
      issues.push({ code: "wrongShape", message: "抽签顺序里有一项不是申请编号。" });
    } else if (!known.applicants.has(applicant)) {
      const message = `抽签顺序里的“${applicant}”不在申请名单中。`;
      issues.push({ code: "unknownApplicant", applicant, message });
    } else if (drawn.has(applicant)) {
      const message = `抽签顺序里申请“${applicant}”出现了不止一次。`;
      issues.push({ code: "duplicateInDraw", applicant, message });
    }
    drawn.add(applicant);
  }
  for (const applicant of known.applicants.keys()) {
    if (drawn.has(applicant)) continue;
    const message = `抽签顺序里缺少申请“${applicant}”。`;
    issues.push({ code: "missingFromDraw", applicant, message });
  }
}
