import type { ReviewIssue } from "./review-error.ts";

/** The list under `field`, or an issue and an empty list, so that the other checks can go on. */
export function readList(value: unknown, field: string, issues: ReviewIssue[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  issues.push({ code: "wrongShape", message: `缺少列表“${field}”，或者它不是列表。` });
  return [];
}
