import { isRecord } from "./is-record.ts";
import type { Applicant } from "./review.ts";
import type { ReviewIssue } from "./review-error.ts";

/** Copies of the applicants that have an id, each id once; reports times that are not whole milliseconds. */
export function readApplicants(entries: readonly unknown[], issues: ReviewIssue[]): Applicant[] {
  const applicants = new Map<string, Applicant>();
  for (const entry of entries) {
    if (!isRecord(entry)) continue; // like a missing id: indexIds reports it
    const { id, submittedAt } = entry;
    if (typeof id !== "string" || applicants.has(id)) continue;
    if (typeof submittedAt === "number" && Number.isSafeInteger(submittedAt)) {
      applicants.set(id, { id, submittedAt });
      continue;
    }
    applicants.set(id, { id });
    if (submittedAt === undefined) continue;
    const message = `申请“${id}”的提交时间应是整数毫秒数。`;
    issues.push({ code: "wrongShape", applicant: id, message });
  }
  return [...applicants.values()];
}
