import type { ReviewIssue, ReviewIssueCode } from "./review-error.ts";

/** Reports `value` unless it is a whole number from 0 to `max`. */
export function checkWhole(
  value: unknown,
  name: string,
  code: ReviewIssueCode,
  issues: ReviewIssue[],
  max = Number.MAX_SAFE_INTEGER,
): void {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= max) return;
  const range = max === Number.MAX_SAFE_INTEGER ? "不小于0的整数" : `0到${max}之间的整数`;
  issues.push({ code, message: `${name}应是${range}。` });
}
