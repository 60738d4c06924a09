import { expect, it } from "vitest";
import { pendingPairs } from "../../../../lib/domain/scoring/pending-pairs.ts";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { buildReview } from "./build-review.ts";

it("lists pairs without a mark by applicant, then panel order", () => {
  const sheet = readReview(
    buildReview({ B: [1, "pending", "pending"], A: ["pending", "recused", "absent"] }),
  );
  expect(pendingPairs(sheet)).toStrictEqual([
    { panelist: "p2", applicant: "B" },
    { panelist: "p3", applicant: "B" },
    { panelist: "p1", applicant: "A" },
  ]);
});
