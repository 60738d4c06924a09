import { expect, it } from "vitest";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { rowOf } from "../../../../lib/domain/scoring/row-of.ts";
import { buildReview } from "./build-review.ts";

it("counts an applicant's own marks and names the trimmed panelists in order", () => {
  const sheet = readReview(
    buildReview({
      A: ["absent", "absent", "absent", "absent", "absent", "absent"],
      B: [1, 2, "recused", "pending", "absent", 3],
    }),
  );
  expect(rowOf(sheet, 1, [5, 0])).toStrictEqual({
    applicant: "B",
    score: null,
    rank: null,
    outcome: "unscored",
    counted: 1,
    dropped: ["p1", "p6"],
    recused: 1,
    absent: 1,
    pending: 1,
  });
});
