import { expect, it } from "vitest";
import { breakTie } from "../../../../lib/domain/scoring/break-tie.ts";
import type { Standings } from "../../../../lib/domain/scoring/standings.ts";

const standings: Standings = {
  scores: new Float64Array([50, 50, 50]),
  ballots: new Float64Array([3, 2, 4]),
  dropped: [[], [], []],
  keys: [
    { values: new Float64Array([90, 60, 120]), perBallot: true }, // 30 each
    { values: new Float64Array([7, 8, 7]), perBallot: false },
  ],
};

it("puts the higher value of the first rule that differs in front", () => {
  expect(breakTie(standings, 1, 0)).toBeLessThan(0);
  expect(breakTie(standings, 0, 1)).toBeGreaterThan(0);
});

it("is 0 when no rule differs, and without rules", () => {
  expect(breakTie(standings, 0, 2)).toBe(0);
  expect(breakTie({ ...standings, keys: [] }, 0, 1)).toBe(0);
});

it("divides by the ballots only where the rule says so", () => {
  const keys = standings.keys.map((key) => ({ ...key, perBallot: false }));
  expect(breakTie({ ...standings, keys }, 2, 0)).toBeLessThan(0);
});
