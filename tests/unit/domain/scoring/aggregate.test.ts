import { describe, expect, it } from "vitest";
import { aggregate } from "../../../../lib/domain/scoring/aggregate.ts";

const trim = (drop: number, fromBallots: number) => ({ method: "trimmedMean" as const, drop, fromBallots });

describe("aggregate", () => {
  it("mean: all totals over their number", () => {
    expect(aggregate([1, 2, 4], { method: "mean" })).toStrictEqual({
      numerator: 7,
      denominator: 3,
      trimmed: 0,
    });
  });

  it("median: the middle, kept whole by doubling", () => {
    expect(aggregate([1, 2, 9], { method: "median" })).toStrictEqual({
      numerator: 4,
      denominator: 2,
      trimmed: 0,
    });
  });

  it("trimmed mean: without `drop` at either end", () => {
    expect(aggregate([1, 2, 4, 8, 16], trim(1, 5))).toStrictEqual({
      numerator: 14,
      denominator: 3,
      trimmed: 1,
    });
    expect(aggregate([1, 2, 4, 8, 16], trim(2, 0))).toMatchObject({
      numerator: 4,
      denominator: 1,
      trimmed: 2,
    });
  });

  it("trimmed mean of too few: the plain mean", () => {
    expect(aggregate([1, 2, 4, 8], trim(1, 5))).toMatchObject({ numerator: 15, denominator: 4, trimmed: 0 });
    expect(aggregate([1, 2], trim(1, 0))).toMatchObject({ numerator: 3, denominator: 2, trimmed: 0 });
    expect(aggregate([1, 2, 9], trim(1, 0))).toMatchObject({ numerator: 2, denominator: 1, trimmed: 1 });
  });
});
