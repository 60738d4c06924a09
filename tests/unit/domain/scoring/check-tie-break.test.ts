import { expect, it } from "vitest";
import { checkTieBreak } from "../../../../lib/domain/scoring/check-tie-break.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

const known = {
  criteria: new Map([["c1", 0]]),
  panelists: new Map<string, number>(),
  applicants: new Map([
    ["A", 0],
    ["B", 1],
  ]),
  untimed: ["B"],
};

const issuesFor = (rule: unknown) => {
  const issues: ReviewIssue[] = [];
  checkTieBreak(rule, known, issues);
  return issues;
};

it("accepts rules that can be applied", () => {
  expect(issuesFor({ by: "median" })).toStrictEqual([]);
  expect(issuesFor({ by: "criterion", criterion: "c1" })).toStrictEqual([]);
  expect(issuesFor({ by: "draw", order: ["B", "A"] })).toStrictEqual([]);
});

it("names the unknown criterion", () => {
  expect(issuesFor({ by: "criterion", criterion: "constructor" })).toMatchObject([
    { code: "unknownCriterion", criterion: "constructor" },
  ]);
  expect(issuesFor({ by: "criterion" })).toMatchObject([{ code: "wrongShape" }]);
});

it("names everyone without a time of submission", () => {
  expect(issuesFor({ by: "submittedAt" })).toMatchObject([{ code: "missingSubmittedAt", applicant: "B" }]);
});

it("checks the draw", () => {
  expect(issuesFor({ by: "draw", order: ["A"] })).toMatchObject([
    { code: "missingFromDraw", applicant: "B" },
  ]);
});

it("refuses rules it does not know", () => {
  for (const rule of [null, {}, { by: 3 }, { by: "age" }, "median"]) {
    expect(issuesFor(rule).map((issue) => issue.code)).toStrictEqual(["unknownTieBreak"]);
  }
});
