import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Review, rank, robustness } from "../../../../lib/domain/scoring/index.ts";
import { anyReview } from "./any-review.ts";
import { buildReview, codesOf } from "./build-review.ts";

const seatsOf = (review: Review) =>
  new Set(
    rank(review)
      .rows.filter((row) => row.outcome === "admitted")
      .map((row) => row.applicant),
  );

describe("robustness", () => {
  it("says who owes a seat to which panelist", () => {
    // A 90 90 90 = 90;  B 80 80 80 = 80;  C 70 70 100 = 80 -> 80.00;  D 79 79 79.9 = 79.30.  Two seats.
    // All: A, then B and C tie for the last seat: undecided.
    // Without p1: A 90, C 85, B 80: A and C.  Without p2: the same.  Without p3: A 90, B 80, D 79, C 70: A, B.
    const review = buildReview(
      { A: [90, 90, 90], B: [80, 80, 80], C: [70, 70, 100], D: [79, 79, 79.9] },
      { quota: 2 },
    );
    expect(robustness(review)).toMatchObject({
      without: [
        { panelist: "p1", gains: ["C"], loses: [] },
        { panelist: "p2", gains: ["C"], loses: [] },
        { panelist: "p3", gains: ["B"], loses: [] },
      ],
      firmSeats: 1,
    });
  });

  it("does not count a seat as firm that any one panelist decides", () => {
    // Mean: A 85, B 80, C 79.  Without p1: C 83.5, A 82.5, B 80: B loses to C.  Without p2: A 85, B 80, C 79.
    const review = buildReview({ A: [90, 85, 80], B: [80, 80, 80], C: [70, 79, 88] }, { quota: 2 });
    const { without, firmSeats } = robustness(review);
    expect(without).toStrictEqual([
      { panelist: "p1", gains: ["C"], loses: ["B"] },
      { panelist: "p2", gains: [], loses: [] },
      { panelist: "p3", gains: [], loses: [] },
    ]);
    expect(firmSeats).toBe(1);
  });

  it("takes a seat away when too few marks are left", () => {
    const review = buildReview({ A: [90, "recused"], B: [50, 50] }, { quota: 1 });
    expect(robustness(review).without).toStrictEqual([
      { panelist: "p1", gains: ["B"], loses: ["A"] },
      { panelist: "p2", gains: [], loses: [] },
    ]);
    expect(robustness(review).firmSeats).toBe(0);
  });

  it("agrees with ranking from scratch without each panelist", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const before = seatsOf(review);
        const lost = new Set<string>();
        const expected = review.panelists.map((panelist) => {
          const marks = review.marks.map((mark) =>
            mark.panelist === panelist
              ? { panelist, applicant: mark.applicant, status: "absent" as const }
              : mark,
          );
          const after = seatsOf({ ...review, marks });
          const loses = [...before].filter((id) => !after.has(id)).sort();
          for (const id of loses) lost.add(id);
          return { panelist, gains: [...after].filter((id) => !before.has(id)).sort(), loses };
        });
        const found = robustness(review);
        expect(found.without).toStrictEqual(expected);
        expect(found.firmSeats).toBe(before.size - lost.size);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it("has nothing to say about an empty panel", () => {
    expect(robustness(buildReview({ A: [] }))).toStrictEqual({ without: [], firmSeats: 0, reach: [] });
  });

  it("refuses what rank refuses", () => {
    expect(codesOf(() => robustness(buildReview({ A: [101] })))).toStrictEqual(["pointsAboveMax"]);
  });
});
