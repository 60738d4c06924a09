import { expect, it } from "vitest";
import { communityFigures } from "@/lib/domain/community/figures";

it("says of each figure what it counts, and sums no partner twice", () => {
  const figures = Object.values(communityFigures);
  expect(new Set(figures.map(({ label }) => label)).size).toBe(figures.length);
  expect(figures.filter(({ counts, unit }) => counts.length < 8 || unit.length > 2)).toEqual([]);
  expect(communityFigures.partnerships.summable).toBe(false);
});
