import { expect, it } from "vitest";
import { doubledRanks } from "../../../../lib/domain/scoring/doubled-ranks.ts";

it("ranks from the lowest, twice", () => {
  expect(doubledRanks([30, 10, 20])).toStrictEqual({ ranks: [6, 2, 4], ties: 0n });
});

it("lets equals share the middle rank and counts t³ - t for each group of them", () => {
  // ranks 1.5 1.5 3 5 5 5; ties 2³ - 2 + 3³ - 3 = 6 + 24
  expect(doubledRanks([1, 1, 2, 9, 9, 9])).toStrictEqual({ ranks: [3, 3, 6, 10, 10, 10], ties: 30n });
});
