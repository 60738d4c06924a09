import { expect, it } from "vitest";
import { at } from "../../../../lib/domain/scoring/at.ts";

it("reads an entry, also one that is zero or empty", () => {
  expect(at(new Float64Array([0, 5]), 0)).toBe(0);
  expect(at(["", "b"], 0)).toBe("");
});

it("refuses a place outside the table instead of making up a value", () => {
  expect(() => at([1], 1)).toThrow(RangeError);
  expect(() => at([1], -1)).toThrow(RangeError);
  expect(() => at([1], Number.NaN)).toThrow(RangeError);
});
