import { expect, it } from "vitest";
import { formatScore } from "../../../../lib/domain/scoring/format-score.ts";

it("prints exactly the decimals asked for", () => {
  expect(formatScore(8640, 2)).toBe("86.40");
  expect(formatScore(86, 0)).toBe("86");
  expect(formatScore(8_640_000, 4)).toBe("864.0000");
});

it("fills up with zeros below one point", () => {
  expect(formatScore(0, 2)).toBe("0.00");
  expect(formatScore(5, 2)).toBe("0.05");
  expect(formatScore(50, 2)).toBe("0.50");
  expect(formatScore(1, 4)).toBe("0.0001");
  expect(formatScore(0, 0)).toBe("0");
});

it("prints a change downwards with its sign", () => {
  expect(formatScore(-5, 2)).toBe("-0.05");
  expect(formatScore(-1234, 2)).toBe("-12.34");
  expect(formatScore(-3, 0)).toBe("-3");
});
