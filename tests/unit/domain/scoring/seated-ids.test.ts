import { expect, it } from "vitest";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import type { Rules } from "../../../../lib/domain/scoring/review.ts";
import { seatedIds } from "../../../../lib/domain/scoring/seated-ids.ts";
import { standings } from "../../../../lib/domain/scoring/standings.ts";
import { buildReview } from "./build-review.ts";

const seated = (rules: Partial<Rules>) => {
  const review = buildReview({ A: [90], B: [80], C: [80], D: [70] }, rules);
  const sheet = readReview(review);
  return [...seatedIds(sheet, standings(sheet, review.rules), review.rules)];
};

it("holds the admitted, and an undecided tie holds no seat", () => {
  expect(seated({ quota: 3 })).toStrictEqual(["A", "B", "C"]);
  expect(seated({ quota: 2, tieAtCut: "decide", reserve: 4 })).toStrictEqual(["A"]);
  expect(seated({ quota: 2, tieAtCut: "admitAll" })).toStrictEqual(["A", "B", "C"]);
  expect(seated({ quota: 0 })).toStrictEqual([]);
});
