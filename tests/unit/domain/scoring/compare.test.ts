import { describe, expect, it } from "vitest";
import { compare, rank } from "../../../../lib/domain/scoring/index.ts";
import { buildReview, codesOf, issuesOf, plainRules } from "./build-review.ts";

// A 100 60 50: mean 70, median 60.  B 65 64 66: mean 65, median 65.  C 90 10 63: mean 54.33, median 63.
const review = buildReview({ A: [100, 60, 50], B: [65, 64, 66], C: [90, 10, 63] }, { quota: 1 });
const mean = { ...plainRules, quota: 2 };
const median = { ...mean, aggregate: { method: "median" as const } };

describe("compare", () => {
  it("tells who moves in or out against the first rules of the list", () => {
    const [first, second] = compare(review, [mean, median]);
    expect([first?.gains, first?.loses]).toStrictEqual([[], []]);
    expect([second?.gains, second?.loses]).toStrictEqual([["C"], ["A"]]);
    const [, back] = compare(review, [median, mean]);
    expect([back?.gains, back?.loses]).toStrictEqual([["A"], ["C"]]);
  });

  it("gives the ranking that each rule set would have made, whatever the round's own rules are", () => {
    const compared = compare(review, [mean, median]);
    expect(compared.map((one) => one.rules)).toStrictEqual([mean, median]);
    for (const { rules, ranking } of compared) expect(ranking).toStrictEqual(rank({ ...review, rules }));
  });

  it("can break ties by criteria that the round's own rules do not name", () => {
    const tied = buildReview({ A: [[1, 4]], B: [[2, 3]] });
    const by = (criterion: string) => ({
      ...plainRules,
      tieBreak: [{ by: "criterion" as const, criterion }],
    });
    const [, second] = compare(tied, [by("c1"), by("c2")]);
    expect([second?.gains, second?.loses]).toStrictEqual([["A"], ["B"]]);
  });

  it("compares nothing with nothing", () => {
    expect(compare(review, [])).toStrictEqual([]);
  });

  it("refuses bad rules, saying which set they are in", () => {
    const issues = issuesOf(() => compare(review, [mean, { ...mean, quota: -1 }]));
    expect(issues).toStrictEqual([
      { code: "quotaOutOfRange", message: "第2套规则：名额数应是不小于0的整数。" },
    ]);
    expect(codesOf(() => compare({ ...review, panelists: ["p1", "p1", "p2", "p3"] }, [mean]))).toStrictEqual([
      "duplicatePanelist",
    ]);
  });
});
