import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainPoints } from "../../../../lib/domain/scoring/explain-points.ts";
import { readPoints } from "../../../../lib/domain/scoring/read-points.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

const criteria = [
  { id: "a", max: 2000, step: 50 },
  { id: "b", max: 1000, step: 1 },
];

function issuesFor(points: unknown): ReviewIssue[] {
  const issues: ReviewIssue[] = [];
  explainPoints(points, criteria, { panelist: "p", applicant: "A" }, issues);
  return issues;
}
const told = (points: unknown) => issuesFor(points).map((issue) => `${issue.code} ${issue.criterion ?? ""}`);

describe("explainPoints", () => {
  it("names the fault and the criterion", () => {
    expect(told({ a: -0.5, b: 1 })).toStrictEqual(["pointsNegative a"]);
    expect(told({ a: 20.5, b: 1 })).toStrictEqual(["pointsAboveMax a"]);
    expect(told({ a: 0.25, b: 1 })).toStrictEqual(["pointsOffStep a"]);
    expect(told({ a: 1, b: 1.005 })).toStrictEqual(["pointsTooManyDecimals b"]);
    expect(told({ a: Number.NaN, b: "1" })).toStrictEqual(["pointsNotNumber a", "pointsNotNumber b"]);
    expect(told({ a: Infinity, b: null })).toStrictEqual(["pointsNotNumber a", "pointsNotNumber b"]);
    expect(told({ a: 20, b: 1.005 })).toStrictEqual(["pointsTooManyDecimals b"]);
    expect(told({ a: 0, b: 10.5, c: 1 })).toStrictEqual(["pointsAboveMax b", "extraCriterion c"]);
    expect(told({ b: 1, c: 1 })).toStrictEqual(["missingCriterion a", "extraCriterion c"]);
  });

  it("names all faults of one number", () => {
    expect(told({ a: 99.25, b: 10.005 })).toStrictEqual([
      "pointsAboveMax a",
      "pointsOffStep a",
      "pointsAboveMax b",
      "pointsTooManyDecimals b",
    ]);
  });

  it("says it in a sentence with the ids and the number in it", () => {
    expect(issuesFor({ a: 20.5, b: 1 })).toStrictEqual([
      {
        code: "pointsAboveMax",
        panelist: "p",
        applicant: "A",
        criterion: "a",
        message: "评审专家“p”给申请“A”的打分里，指标“a”的分数20.5超过满分20。",
      },
    ]);
  });

  it("reports points that are none", () => {
    for (const points of [null, undefined, [], 5]) expect(told(points)).toStrictEqual(["wrongShape "]);
  });

  it("finds fault exactly where readPoints does, or a mark would slip through", () => {
    const value = fc.oneof(
      fc.constantFrom(0, 1, 20, 20.5, 0.25, 1.005, -1, Number.NaN, "1", null),
      fc.double(),
    );
    const points = fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__", "constructor"), value);
    const inherited = points.map((own) => Object.assign(Object.create({ a: 1, zzz: 2 }), own));
    const hidden = points.map((own) => Object.defineProperty({ ...own }, "b", { value: 1 }));
    fc.assert(
      fc.property(fc.oneof(points, inherited, hidden), (candidate) => {
        const sound = !Number.isNaN(readPoints(candidate, criteria, new Map(), 0));
        if (!sound) expect(told(candidate)).not.toStrictEqual([]);
        if (told(candidate).length === 0) expect(sound).toBe(true);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});
