import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank } from "../../../../lib/domain/scoring/index.ts";
import { anyReview } from "./any-review.ts";
import { oracle } from "./oracle.ts";

describe("rank against the oracle", () => {
  it("agrees with a second way of working it out, to the last byte", () => {
    const seen = { tiesAtCut: 0, sharedRanks: 0, trimmed: 0, brokenTies: 0 };
    fc.assert(
      fc.property(anyReview, (review) => {
        const ranking = rank(review);
        expect(ranking).toStrictEqual(oracle(review));
        const scored = ranking.rows.filter((row) => row.score !== null);
        const ranks = new Set(scored.map((row) => row.rank)).size;
        if (ranking.tiedAtCut.length > 0) seen.tiesAtCut += 1;
        if (ranks < scored.length) seen.sharedRanks += 1;
        if (ranks > new Set(scored.map((row) => row.score)).size) seen.brokenTies += 1;
        if (scored.some((row) => row.dropped.length > 0)) seen.trimmed += 1;
      }),
      { numRuns: 1_500, seed: 20211225 },
    );
    // The rounds must be worth comparing: each of these has to happen often.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(50);
  });
});
