import { expect, it } from "vitest";
import { doubledMedian } from "../../../../lib/domain/scoring/doubled-median.ts";

it("is twice the middle of an odd number of totals", () => {
  expect(doubledMedian([7])).toBe(14);
  expect(doubledMedian([1, 5, 900])).toBe(10);
});

it("is the sum of the two middle ones of an even number", () => {
  expect(doubledMedian([3, 4])).toBe(7);
  expect(doubledMedian([1, 5, 8, 900])).toBe(13);
});
