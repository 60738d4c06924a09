import { expect, it } from "vitest";
import { compareMeans } from "../../../../lib/domain/scoring/compare-means.ts";

it("compares means over different numbers of marks exactly", () => {
  expect(compareMeans(91, 3, 61, 2)).toBeLessThan(0); // 30.33 < 30.5
  expect(compareMeans(61, 2, 91, 3)).toBeGreaterThan(0);
  expect(compareMeans(182, 6, 91, 3)).toBe(0);
});

it("sees a difference that doubles cannot", () => {
  const large = Number.MAX_SAFE_INTEGER;
  expect(large / (large - 1)).toBe((large - 1) / (large - 2)); // as quotients they are the same
  expect(compareMeans(large, large - 1, large - 1, large - 2)).toBeLessThan(0);
  expect(compareMeans(large - 1, large - 2, large, large - 1)).toBeGreaterThan(0);
  expect(compareMeans(large, large - 1, large, large - 1)).toBe(0);
});

it("orders negative numbers, as times and draws are", () => {
  expect(compareMeans(-1000, 1, -2000, 1)).toBeGreaterThan(0);
  expect(compareMeans(-8.64e15, 1, -8.64e15 + 1, 1)).toBeLessThan(0);
});
