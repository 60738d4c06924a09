import { describe, expect, it } from "vitest";
import { changesOf } from "@/lib/domain/base/changes";

describe("changesOf", () => {
  it("says of each field that differs what it was and what it became, and nothing of the others", () => {
    const before = { name: "甲", note: null, count: 1, of: ["a", "b"], kept: "x" };
    expect(changesOf(before, { name: "乙", note: "有", count: 1, of: ["b"] })).toEqual({
      before: { name: "甲", note: null, of: ["a", "b"] },
      after: { name: "乙", note: "有", of: ["b"] },
    });
    expect(changesOf(before, before)).toEqual({ before: {}, after: {} });
    expect(changesOf({}, { name: "甲" })).toEqual({ before: { name: null }, after: { name: "甲" } });
  });
});
