import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Review, robustness } from "../../../../lib/domain/scoring/index.ts";
import { anyReview } from "./any-review.ts";
import { buildReview, caseByHand } from "./build-review.ts";
import { candidateOf, outcomeOf } from "./oracle.ts";

const changes = (review: Review) =>
  Object.fromEntries(robustness(review).reach.map((one) => [one.applicant, one.change]));

/** The smallest change that flips the seat, found by trying every score there is, in units. */
function bruteForce(review: Review, applicant: string): bigint | null {
  const { rules } = review;
  const all = review.applicants.map((_, index) => candidateOf(review, index));
  const one = all.find((candidate) => candidate.id === applicant);
  if (one?.score == null) return null;
  const { score } = one;
  const full = review.criteria.reduce((sum, criterion) => sum + criterion.max, 0);
  const top = BigInt(full) * 10n ** BigInt(rules.decimals);
  const seated = (units: bigint) => {
    const moved = { ...one, score: units };
    return (
      outcomeOf(
        moved,
        all.map((other) => (other === one ? moved : other)),
        rules,
      ) === "admitted"
    );
  };
  const now = seated(score);
  for (let step = 1n; step <= top; step += 1n) {
    for (const units of [score - step, score + step]) {
      if (units >= 0n && units <= top && seated(units) !== now) return units - score;
    }
  }
  return null;
}

describe("reachOfCut", () => {
  it("gives the smallest change that moves an applicant across, within one panelist's weight", () => {
    // A 90 80 = 85, B 82 84 = 83, C 70 92 = 81, D 50 50 = 50; two seats, so the line runs between B and C.
    // Leaving one out moves A by 5, B by 1, C by 11, D by 0.
    // A loses its seat where it meets C: at 81, -4, within 5. So would B, -2, but that is beyond its 1.
    // C must pass B's 83: +2.01, within 11. D is far away.
    const review = buildReview({ A: [90, 80], B: [82, 84], C: [70, 92], D: [50, 50] }, { quota: 2 });
    expect(robustness(review).reach).toStrictEqual([
      { applicant: "A", score: "85.00", change: "-4.00", swing: "5.00" },
      { applicant: "C", score: "81.00", change: "2.01", swing: "11.00" },
    ]);
  });

  it("equals are enough where the tie-break or the tie policy favours the applicant", () => {
    // B leads A by c1. A needs one step more; B loses by one step.
    expect(changes(caseByHand())).toStrictEqual({ B: "-0.01", A: "0.01" });
    const tied = { A: [80, 82], B: [81, 81] };
    expect(changes(buildReview(tied, { tieAtCut: "decide" }))).toStrictEqual({ A: "0.01", B: "0.01" });
    expect(changes(buildReview(tied, { tieAtCut: "admitAll" }))).toStrictEqual({ A: "-0.01", B: "-0.01" });
  });

  it("knows the pass mark as a line of its own", () => {
    const review = buildReview({ A: [70, 50], B: [58, 60] }, { quota: 5, passMark: 60 });
    expect(robustness(review).reach).toStrictEqual([
      { applicant: "A", score: "60.00", change: "-0.01", swing: "10.00" },
      { applicant: "B", score: "59.00", change: "1.00", swing: "1.00" },
    ]);
  });

  it("has no swing for an applicant who hangs on one mark", () => {
    const review = buildReview({ A: [70], B: [60] });
    expect(robustness(review).reach).toStrictEqual([
      { applicant: "A", score: "70.00", change: "-10.00", swing: null },
      { applicant: "B", score: "60.00", change: "10.01", swing: null },
    ]);
  });

  it("reaches nowhere without seats, or when all have one at any score", () => {
    expect(changes(buildReview({ A: [70, 90] }, { quota: 0 }))).toStrictEqual({});
    expect(changes(buildReview({ A: [70, 90] }, { quota: 1 }))).toStrictEqual({});
  });

  it("asks for no score above full marks", () => {
    expect(changes(buildReview({ A: [90] }, { passMark: 100 }))).toStrictEqual({ A: "10.00" });
    expect(changes(buildReview({ A: [90] }, { passMark: 100.01 }))).toStrictEqual({});
  });

  it("agrees with trying every score", () => {
    let found = 0;
    const coarse = anyReview.map((review) => ({ ...review, rules: { ...review.rules, decimals: 1 } }));
    fc.assert(
      fc.property(coarse, (review) => {
        for (const { applicant, change } of robustness(review).reach) {
          found += 1;
          expect(BigInt(change.replace(".", ""))).toBe(bruteForce(review, applicant));
        }
      }),
      { numRuns: 400, seed: 30 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it("misses nobody who is one step from the line", () => {
    const coarse = anyReview.map((review) => ({ ...review, rules: { ...review.rules, decimals: 1 } }));
    fc.assert(
      fc.property(coarse, (review) => {
        const reached = changes(review);
        for (const { id } of review.applicants) {
          const change = bruteForce(review, id);
          if (change === 1n || change === -1n) expect(reached).toHaveProperty([id]);
        }
      }),
      { numRuns: 200, seed: 31 },
    );
  });
});
