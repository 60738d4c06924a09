import { expect, it } from "vitest";
import { checkWhole } from "../../../../lib/domain/scoring/check-whole.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

const refused = (value: unknown, max?: number) => {
  const issues: ReviewIssue[] = [];
  checkWhole(value, "名额数", "quotaOutOfRange", issues, max);
  return issues.map((issue) => issue.message);
};

it("takes whole numbers from 0, up to the limit", () => {
  for (const value of [0, 1, 30, Number.MAX_SAFE_INTEGER]) expect(refused(value)).toStrictEqual([]);
  expect(refused(4, 4)).toStrictEqual([]);
});

it("refuses everything else in a sentence", () => {
  for (const value of [-1, 0.5, Number.NaN, Infinity, "3", null, undefined, 2 ** 53]) {
    expect(refused(value)).toStrictEqual(["名额数应是不小于0的整数。"]);
  }
  expect(refused(5, 4)).toStrictEqual(["名额数应是0到4之间的整数。"]);
});
