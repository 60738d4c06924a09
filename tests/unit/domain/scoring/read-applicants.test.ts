import { expect, it } from "vitest";
import { readApplicants } from "../../../../lib/domain/scoring/read-applicants.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

it("copies applicants, with their time when they have one", () => {
  const issues: ReviewIssue[] = [];
  const given = [{ id: "A", submittedAt: 0 }, { id: "B" }];
  const read = readApplicants(given, issues);
  expect(read).toStrictEqual(given);
  expect(read[0]).not.toBe(given[0]);
  expect(issues).toStrictEqual([]);
});

it("keeps each id once and skips what has none, which indexIds reports", () => {
  const issues: ReviewIssue[] = [];
  expect(readApplicants([{ id: "A", submittedAt: 1 }, { id: "A" }, null, { id: 3 }], issues)).toStrictEqual([
    { id: "A", submittedAt: 1 },
  ]);
  expect(issues).toStrictEqual([]);
});

it("reports a time that is not a whole number of milliseconds", () => {
  for (const submittedAt of ["2022-01-03", null, Number.NaN, Infinity, 1.5]) {
    const issues: ReviewIssue[] = [];
    readApplicants([{ id: "A", submittedAt }], issues);
    expect(issues).toMatchObject([{ code: "wrongShape", applicant: "A" }]);
  }
});
