import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { normalizeQueryCode } from "@/lib/domain/recruitment/query-code";
import {
  hashQueryCode,
  hashSubmissionKey,
  queryCodeOf,
  sameHash,
} from "@/lib/usecases/recruitment/query-secret";

describe("queryCodeOf", () => {
  it("is always a well-formed query code, the same for the same key", () => {
    for (let n = 0; n < 200; n += 1) {
      const key = randomUUID();
      const code = queryCodeOf(key);
      expect(normalizeQueryCode(code)).toBe(code);
      expect(queryCodeOf(key)).toBe(code);
    }
  });

  it("differs from key to key", () => {
    const codes = Array.from({ length: 500 }, () => queryCodeOf(randomUUID()));
    expect(new Set(codes).size).toBe(500);
  });
});

describe("hashes", () => {
  it("bind a code to its receipt", () => {
    expect(hashQueryCode("PC03-0001", "ABCD2345")).not.toBe(hashQueryCode("PC03-0002", "ABCD2345"));
  });

  it("do not contain what they hide", () => {
    const key = randomUUID();
    expect(hashSubmissionKey(key)).not.toContain(key);
    expect(hashQueryCode("PC03-0001", "ABCD2345")).not.toContain("ABCD2345");
  });

  it("are equal only to themselves", () => {
    expect(sameHash("a", "a")).toBe(true);
    expect(sameHash("a", "b")).toBe(false);
    expect(sameHash("a", "")).toBe(false);
  });
});
