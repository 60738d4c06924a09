import { expect, it } from "vitest";
import { readCriteria } from "../../../../lib/domain/scoring/read-criteria.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

it("scales maximum and step to hundredths", () => {
  const issues: ReviewIssue[] = [];
  expect(
    readCriteria(
      [
        { id: "a", name: "a", max: 20, step: 0.5 },
        { id: "b", name: "b", max: 0.29, step: 0.01 },
      ],
      issues,
    ),
  ).toStrictEqual([
    { id: "a", max: 2000, step: 50 },
    { id: "b", max: 29, step: 1 },
  ]);
  expect(issues).toStrictEqual([]);
});

it("reports a faulty maximum or step and lets it stand aside", () => {
  for (const faulty of [0, -1, 1.005, Number.NaN, "20", undefined]) {
    const issues: ReviewIssue[] = [];
    const [read] = readCriteria([{ id: "a", name: "a", max: faulty, step: faulty }], issues);
    expect(read).toStrictEqual({ id: "a", max: Infinity, step: 1 });
    expect(issues.map((issue) => [issue.code, issue.criterion])).toStrictEqual([
      ["maxOutOfRange", "a"],
      ["stepOutOfRange", "a"],
    ]);
  }
});

it("keeps each id once and skips what has none, which indexIds reports", () => {
  const issues: ReviewIssue[] = [];
  const twice = [null, { id: 1 }, { id: "a", max: 1, step: 1 }, { id: "a", max: 2, step: 1 }];
  expect(readCriteria(twice, issues)).toStrictEqual([{ id: "a", max: 100, step: 100 }]);
  expect(issues).toStrictEqual([]);
});
