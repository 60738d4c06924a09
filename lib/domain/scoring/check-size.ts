import type { ReviewIssue } from "./review-error.ts";

const MOST_PAIRS = 100_000_000; // about a gigabyte of table
const FINEST = 100; // a published score of four decimals counts in hundredths of a hundredth

/**
 * False, with an issue, for a round that is too large to be computed exactly: published scores, sums over
 * the panel and doubled medians must stay within the safe integers. `fullMarks` is the highest total in
 * hundredths; Infinity stands for a maximum that has already been reported.
 */
export function checkSize(
  fullMarks: number,
  panelists: number,
  applicants: number,
  issues: ReviewIssue[],
): boolean {
  if (panelists * applicants > MOST_PAIRS) {
    const message = `${panelists}位评审专家和${applicants}个申请超出了一次评审可以计算的规模。`;
    issues.push({ code: "tooLarge", message });
    return false;
  }
  const largest = 2 * fullMarks * Math.max(panelists, FINEST);
  if (largest <= Number.MAX_SAFE_INTEGER || largest === Number.POSITIVE_INFINITY) return true;
  issues.push({ code: "tooLarge", message: "各指标的满分之和太大，无法精确计算。" });
  return false;
}
