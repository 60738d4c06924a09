import { describe, expect, it } from "vitest";
import { ballotsOf } from "../../../../lib/domain/scoring/ballots-of.ts";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import type { TieBreak } from "../../../../lib/domain/scoring/review.ts";
import { tieKey } from "../../../../lib/domain/scoring/tie-key.ts";
import { buildReview } from "./build-review.ts";

const review = buildReview(
  {
    A: [
      [1, 9],
      [2, 5],
      [3, 7],
    ],
    B: ["recused", [4, 4], [6, 6]],
  },
  { tieBreak: [{ by: "criterion", criterion: "c2" }] },
);
review.applicants = [
  { id: "A", submittedAt: 20 },
  { id: "B", submittedAt: 10 },
];
const sheet = readReview(review);
const values = (rule: TieBreak) => {
  const key = tieKey(sheet, rule);
  return [0, 1].map((applicant) => key.valueOf(applicant, ballotsOf(sheet, applicant)));
};

describe("tieKey", () => {
  it("criterion: the sum of its points in hundredths, to be divided by the ballots", () => {
    expect(values({ by: "criterion", criterion: "c2" })).toStrictEqual([2100, 1000]);
    expect(tieKey(sheet, { by: "criterion", criterion: "c2" }).perBallot).toBe(true);
  });

  it("median: twice the median total", () => {
    expect(values({ by: "median" })).toStrictEqual([2000, 2000]); // 7 10 10; (8 + 12) / 2
    expect(tieKey(sheet, { by: "median" }).perBallot).toBe(false);
  });

  it("submittedAt and draw: the smaller, the better", () => {
    expect(values({ by: "submittedAt" })).toStrictEqual([-20, -10]);
    expect(values({ by: "draw", order: ["B", "A"] })).toStrictEqual([-1, -0]);
  });

  it("never invents a value for a rule that cannot be applied", () => {
    expect(() => tieKey(sheet, { by: "criterion", criterion: "c1" })).toThrow(RangeError);
    expect(() => values({ by: "draw", order: ["A"] })).toThrow(RangeError);
  });
});
