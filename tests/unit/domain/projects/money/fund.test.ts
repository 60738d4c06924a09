import { expect, test } from "vitest";
import { leftOf } from "@/lib/domain/projects/money/fund";

test("what is left of a fund is what is not committed, below zero where it was cut afterwards", () => {
  expect(leftOf({ granted: 410_000_000n, committed: 376_800_000n })).toBe(33_200_000n);
  expect(leftOf({ granted: 100n, committed: 150n })).toBe(-50n);
});
