import { expect, it } from "vitest";
import { rankSheet } from "../../../../lib/domain/scoring/rank-sheet.ts";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { buildReview } from "./build-review.ts";

it("ranks one sheet under several rules", () => {
  const review = buildReview({ A: [90, 10], B: [40, 40], C: ["absent", "absent"] });
  const sheet = readReview(review);
  const told = (decimals: number, quota: number) =>
    rankSheet(sheet, { ...review.rules, decimals, quota }).rows.map((row) => [
      row.applicant,
      row.score,
      row.outcome,
    ]);
  expect(told(0, 1)).toStrictEqual([
    ["A", "50", "admitted"],
    ["B", "40", "notAdmitted"],
    ["C", null, "unscored"],
  ]);
  expect(told(1, 2)[1]).toStrictEqual(["B", "40.0", "admitted"]);
});
