import { expect, it } from "vitest";
import { rankGroups } from "../../../../lib/domain/scoring/rank-groups.ts";
import type { Standings } from "../../../../lib/domain/scoring/standings.ts";

const standings = (scores: number[], key: number[] = scores.map(() => 0)): Standings => ({
  scores: new Float64Array(scores),
  ballots: new Float64Array(scores.length).fill(1),
  dropped: scores.map(() => []),
  keys: [{ values: new Float64Array(key), perBallot: false }],
});

it("orders groups by score, and members by the list", () => {
  expect(rankGroups(standings([70, 90, 70, 80]))).toStrictEqual([
    { score: 90, members: [1] },
    { score: 80, members: [3] },
    { score: 70, members: [0, 2] },
  ]);
});

it("splits equal scores by the tie-break", () => {
  expect(rankGroups(standings([70, 70, 70], [1, 2, 1])).map((group) => group.members)).toStrictEqual([
    [1],
    [0, 2],
  ]);
});

it("does not merge unequal scores that the tie-break cannot tell apart", () => {
  expect(rankGroups(standings([71, 70], [5, 5]))).toHaveLength(2);
});

it("leaves out the unscored, and keeps a score of zero", () => {
  expect(rankGroups(standings([Number.NaN, 0]))).toStrictEqual([{ score: 0, members: [1] }]);
  expect(rankGroups(standings([]))).toStrictEqual([]);
});
