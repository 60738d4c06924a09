import { describe, expect, it } from "vitest";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { SCORED } from "../../../../lib/domain/scoring/scoresheet.ts";
import { buildReview, codesOf, issuesOf, plainRules } from "./build-review.ts";

describe("readReview", () => {
  it("enters a sound round", () => {
    const sheet = readReview(buildReview({ A: [1, 2], B: [3, "absent"] }));
    expect(sheet.panelists).toStrictEqual(["p1", "p2"]);
    expect(sheet.applicants).toStrictEqual([{ id: "A" }, { id: "B" }]);
    expect([...sheet.status].filter((status) => status === SCORED)).toHaveLength(3);
    expect(sheet.fullMarks).toBe(10_000);
  });

  it("lists every problem of a round at once", () => {
    const review = buildReview({
      A: [
        [1, 1],
        [1, 1],
      ],
      B: [
        [1, 1],
        [1, 1],
      ],
    });
    review.criteria.push({ id: "c1", name: "again", max: 5, step: 1 });
    review.panelists.push("p1");
    review.applicants.push({ id: "A" });
    review.marks.push({ panelist: "p1", applicant: "A", status: "absent" });
    review.marks.push({ panelist: "nobody", applicant: "none", status: "recused" });
    review.marks[0] = { panelist: "p1", applicant: "A", status: "scored", points: { c1: Number.NaN } };
    review.rules = {
      ...plainRules,
      quota: 0.5,
      reserve: -1,
      decimals: 7,
      minBallots: -3,
      aggregate: { method: "trimmedMean", drop: -1, fromBallots: -1 },
      tieBreak: [{ by: "criterion", criterion: "c9" }, { by: "submittedAt" }, { by: "draw", order: ["B"] }],
    };
    const issues = issuesOf(() => readReview(review));
    expect(issues.map((issue) => issue.code).toSorted()).toStrictEqual([
      "decimalsOutOfRange",
      "dropOutOfRange",
      "duplicateApplicant",
      "duplicateCriterion",
      "duplicateMark",
      "duplicatePanelist",
      "fromBallotsOutOfRange",
      "minBallotsOutOfRange",
      "missingCriterion",
      "missingFromDraw",
      "missingSubmittedAt",
      "missingSubmittedAt",
      "pointsNotNumber",
      "quotaOutOfRange",
      "reserveOutOfRange",
      "unknownApplicant",
      "unknownCriterion",
      "unknownPanelist",
    ]);
    for (const issue of issues) expect(issue.message).toMatch(/^\P{ASCII}.*。$/u);
  });

  it("does not call the marks duplicates because a list has another fault", () => {
    const review = buildReview({ A: [1, 2], B: [3, 4] });
    review.applicants.push({ id: "B" });
    expect(codesOf(() => readReview(review))).toStrictEqual(["duplicateApplicant"]);
  });

  it("refuses scored marks when there is nothing to score by, and only then", () => {
    const review = { ...buildReview({ A: ["absent"] }), criteria: [] };
    expect(readReview(review).applicants).toHaveLength(1);
    review.marks = [{ panelist: "p1", applicant: "A", status: "scored", points: {} }];
    expect(codesOf(() => readReview(review))).toStrictEqual(["noCriteria"]);
  });

  it("refuses a round too large to be exact before it reads the marks", () => {
    const review = buildReview({ A: [1] });
    review.criteria = [{ id: "c1", name: "c1", max: 9e12, step: 1 }];
    expect(codesOf(() => readReview(review))).toStrictEqual(["tooLarge"]);
  });

  it("checks other rules against the same round", () => {
    const review = buildReview({ A: [1] });
    const other = { ...plainRules, tieBreak: [{ by: "submittedAt" as const }] };
    expect(issuesOf(() => readReview(review, [plainRules, other]))[0]?.message).toBe(
      "第2套规则：同分时要比较提交时间，但申请“A”没有提交时间。",
    );
  });

  it("keeps the points of the criteria that some rules name", () => {
    const review = buildReview({ A: [[1, 2, 3]] }, { tieBreak: [{ by: "criterion", criterion: "c2" }] });
    const other = { ...plainRules, tieBreak: [{ by: "criterion" as const, criterion: "c3" }] };
    const { points } = readReview(review, [other]);
    expect([...points].map(([id, column]) => [id, column[0]])).toStrictEqual([
      ["c2", 200],
      ["c3", 300],
    ]);
  });
});
