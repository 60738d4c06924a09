import { describe, expect, it } from "vitest";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { standings } from "../../../../lib/domain/scoring/standings.ts";
import { buildReview } from "./build-review.ts";

const review = buildReview(
  { A: [10, 20, 60], B: [30, 30, "recused"], C: ["absent", 50, "pending"] },
  {
    aggregate: { method: "trimmedMean", drop: 1, fromBallots: 3 },
    minBallots: 2,
    tieBreak: [{ by: "median" }],
    decimals: 1,
  },
);
const sheet = readReview(review);

describe("standings", () => {
  it("holds published scores, ballots, trimmed panelists and tie-break values", () => {
    const { scores, ballots, dropped, keys } = standings(sheet, review.rules);
    expect([...scores]).toStrictEqual([200, 300, Number.NaN]);
    expect([...ballots]).toStrictEqual([3, 2, 1]);
    expect(dropped).toStrictEqual([[0, 2], [], []]);
    expect(keys.map((key) => [...key.values].slice(0, 2))).toStrictEqual([[4000, 6000]]);
  });

  it("reads the marks of a panelist left out as absent", () => {
    const { scores, ballots, dropped } = standings(sheet, review.rules, 0);
    expect([...scores]).toStrictEqual([400, Number.NaN, Number.NaN]); // (20 + 60) / 2, untrimmed; B has one
    expect([...ballots]).toStrictEqual([2, 1, 1]);
    expect(dropped).toStrictEqual([[], [], []]);
  });
});
