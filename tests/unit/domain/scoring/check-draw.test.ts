import { expect, it } from "vitest";
import { checkDraw } from "../../../../lib/domain/scoring/check-draw.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

const known = {
  criteria: new Map<string, number>(),
  panelists: new Map<string, number>(),
  applicants: new Map([
    ["A", 0],
    ["B", 1],
    ["C", 2],
  ]),
  untimed: [],
};

const told = (order: unknown) => {
  const issues: ReviewIssue[] = [];
  checkDraw(order, known, issues);
  return issues.map((issue) => [issue.code, issue.applicant]);
};

it("wants every applicant exactly once", () => {
  expect(told(["C", "A", "B"])).toStrictEqual([]);
});

it("names who is missing, strange or drawn twice, all at once", () => {
  expect(told(["A", "X", "A", 5])).toStrictEqual([
    ["unknownApplicant", "X"],
    ["duplicateInDraw", "A"],
    ["wrongShape", undefined],
    ["missingFromDraw", "B"],
    ["missingFromDraw", "C"],
  ]);
});

it("refuses an order that is no list, once", () => {
  expect(told("ABC")).toStrictEqual([["wrongShape", undefined]]);
  expect(told(undefined)).toStrictEqual([["wrongShape", undefined]]);
});
