import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredths } from "../../../../lib/domain/scoring/hundredths.ts";

describe("hundredths", () => {
  it("is exact where multiplying by 100 is not", () => {
    expect(0.29 * 100).not.toBe(29);
    expect(hundredths(0.29)).toBe(29);
    expect(hundredths(1.15)).toBe(115);
    expect(hundredths(86.4)).toBe(8640);
  });

  it("takes every decimal of two places for what it says", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e13, max: 9e13 }), (count) => {
        const digits = String(Math.abs(count)).padStart(3, "0");
        const literal = `${count < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        expect(hundredths(Number(literal)) + 0).toBe(count);
      }),
    );
  });

  it("refuses more than two decimals instead of rounding", () => {
    for (const value of [1.005, 0.001, 2.675, 0.1 + 0.2, 1e-9]) expect(hundredths(value)).toBeNaN();
  });

  it("refuses what is no finite number, or too large to be exact", () => {
    for (const value of ["5", null, undefined, true, Number.NaN, Infinity, -Infinity, 1e17]) {
      expect(hundredths(value)).toBeNaN();
    }
  });
});
