import { expect, it } from "vitest";
import { cutOf } from "../../../../lib/domain/scoring/cut-of.ts";
import type { Outcome } from "../../../../lib/domain/scoring/outcome.ts";
import { plainRules } from "./build-review.ts";

const cut = (...groups: [score: number, size: number, outcome: Outcome][]) => {
  const placed = groups.map(([score, size, outcome]) => ({
    score,
    members: Array.from({ length: size }, (_, index) => index),
    outcome,
  }));
  return cutOf(placed, { ...plainRules, quota: 5 });
};

it("prints both sides of the line and their distance", () => {
  expect(cut([9000, 2, "admitted"], [8550, 1, "admitted"], [8545, 3, "reserve"])).toStrictEqual({
    quota: 5,
    admitted: 3,
    lastAdmitted: "85.50",
    firstExcluded: "85.45",
    margin: "0.05",
  });
});

it("counts an undecided tie and the pass mark as the far side", () => {
  expect(cut([9000, 1, "admitted"], [8000, 2, "undecided"])).toMatchObject({ firstExcluded: "80.00" });
  expect(cut([9000, 1, "admitted"], [5000, 2, "belowPassMark"])).toMatchObject({ margin: "40.00" });
});

it("has no margin without both sides", () => {
  expect(cut([9000, 2, "admitted"])).toMatchObject({ admitted: 2, firstExcluded: null, margin: null });
  expect(cut([5000, 2, "belowPassMark"])).toMatchObject({ admitted: 0, lastAdmitted: null, margin: null });
  expect(cut()).toMatchObject({ lastAdmitted: null, firstExcluded: null, margin: null });
});
