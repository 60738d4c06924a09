import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatQueryCode,
  normalizeQueryCode,
  queryCodeAlphabet,
  queryCodeLength,
} from "@/lib/domain/recruitment/query-code";

describe("query code", () => {
  test("uses no characters that look alike, and each only once", () => {
    expect(queryCodeAlphabet).not.toMatch(/[01OIL]/);
    expect(new Set(queryCodeAlphabet).size).toBe(queryCodeAlphabet.length);
  });

  test.each(["ABCD2345", "abcd-2345", "ABCD 2345", " ａｂｃｄ－２３４５ ", "ABCD—2345"])(
    "understands %j",
    (text) => {
      expect(normalizeQueryCode(text)).toBe("ABCD2345");
    },
  );

  test.each(["", "ABCD234", "ABCD23456", "ABCD2340", "ABCDI234", "ABCD234。"])(
    "answers null for %j",
    (text) => {
      expect(normalizeQueryCode(text)).toBeNull();
    },
  );

  test("is shown in two groups of four", () => {
    expect(formatQueryCode("ABCD2345")).toBe("ABCD-2345");
    expect(() => formatQueryCode("abcd2345")).toThrow(RangeError);
  });

  test("reads back every code that was shown", () => {
    const code = fc.string({
      unit: fc.constantFrom(...queryCodeAlphabet),
      minLength: queryCodeLength,
      maxLength: queryCodeLength,
    });
    fc.assert(fc.property(code, (shown) => normalizeQueryCode(formatQueryCode(shown)) === shown));
  });
});
