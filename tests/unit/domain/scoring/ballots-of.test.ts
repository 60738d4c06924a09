import { expect, it } from "vitest";
import { ballotsOf } from "../../../../lib/domain/scoring/ballots-of.ts";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { buildReview } from "./build-review.ts";

const sheet = readReview(
  buildReview({ A: [1, 2, 3, 4], B: [9, "recused", 7, 9], C: ["absent", "pending", 0, "absent"] }),
);

it("gives the totals of one applicant in ascending order, equal ones in panel order", () => {
  expect(ballotsOf(sheet, 1)).toStrictEqual({ columns: [2, 0, 3], totals: [700, 900, 900] });
});

it("takes only scored marks, a zero among them", () => {
  expect(ballotsOf(sheet, 2)).toStrictEqual({ columns: [2], totals: [0] });
});

it("can leave one panelist out", () => {
  expect(ballotsOf(sheet, 0, 0)).toStrictEqual({ columns: [1, 2, 3], totals: [200, 300, 400] });
  expect(ballotsOf(sheet, 2, 2)).toStrictEqual({ columns: [], totals: [] });
});
