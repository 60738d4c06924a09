import { expect, it } from "vitest";
import { checkSize } from "../../../../lib/domain/scoring/check-size.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

const codes = (fullMarks: number, panelists: number, applicants: number) => {
  const issues: ReviewIssue[] = [];
  const fits = checkSize(fullMarks, panelists, applicants, issues);
  expect(fits).toBe(issues.length === 0);
  return issues.map((issue) => issue.code);
};

it("lets through every round that a panel could hold", () => {
  expect(codes(10_000, 7, 100_000)).toStrictEqual([]);
  expect(codes(0, 0, 0)).toStrictEqual([]);
  expect(codes(45_035_996_273_704, 100, 1)).toStrictEqual([]); // 200 times this is just safe
});

it("refuses sums that could leave the safe integers", () => {
  expect(codes(45_035_996_273_705, 1, 1)).toStrictEqual(["tooLarge"]);
  expect(codes(45_035_996_273_704, 101, 1)).toStrictEqual(["tooLarge"]);
});

it("does not repeat a complaint about a maximum", () => {
  expect(codes(Infinity, 7, 40)).toStrictEqual([]);
});

it("refuses a table that would not fit into memory", () => {
  expect(codes(100, 10_000, 10_000)).toStrictEqual([]);
  expect(codes(100, 10_000, 10_001)).toStrictEqual(["tooLarge"]);
});
