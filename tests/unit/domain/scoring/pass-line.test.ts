import { expect, it } from "vitest";
import { passLine } from "../../../../lib/domain/scoring/pass-line.ts";

it("is the lowest published score that passes", () => {
  expect(passLine(60, 2)).toBe(6000);
  expect(passLine(60.5, 0)).toBe(61);
  expect(passLine(60.005, 2)).toBe(6001);
  expect(passLine(60.0001, 4)).toBe(600_001);
  expect(passLine(0, 2)).toBe(0);
});

it("is no hurdle when there is no pass mark", () => {
  expect(passLine(undefined, 2)).toBe(0);
});

it("is NaN for what cannot be a pass mark", () => {
  for (const value of [-1, -0.01, Number.NaN, Infinity, "60", null, 60.00001, 1e15]) {
    expect(passLine(value, 2)).toBeNaN();
  }
});
