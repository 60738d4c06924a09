import { expect, it } from "vitest";
import { completeRows } from "../../../../lib/domain/scoring/complete-rows.ts";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { buildReview } from "./build-review.ts";

it("keeps the applicants whom every panelist scored, in panel order", () => {
  const sheet = readReview(
    buildReview({
      A: [3, 1, 2],
      B: [1, "recused", 2],
      C: [1, 2, "absent"],
      D: ["pending", 1, 2],
      E: [0, 9, 4],
    }),
  );
  expect(completeRows(sheet)).toStrictEqual([
    [300, 100, 200],
    [0, 900, 400],
  ]);
});
