import { describe, expect, it } from "vitest";
import { checkRules } from "../../../../lib/domain/scoring/check-rules.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";
import { plainRules } from "./build-review.ts";

const known = {
  criteria: new Map([["c1", 0]]),
  panelists: new Map([["p1", 0]]),
  applicants: new Map([["A", 0]]),
  untimed: ["A"],
};

function codes(rules: unknown, prefix?: string): string[] {
  const issues: ReviewIssue[] = [];
  checkRules(rules, known, issues, prefix);
  for (const issue of issues) expect(issue.message.startsWith(prefix ?? "")).toBe(true);
  return issues.map((issue) => issue.code);
}

describe("checkRules", () => {
  it("accepts plain rules, with and without a pass mark", () => {
    expect(codes(plainRules)).toStrictEqual([]);
    expect(codes({ ...plainRules, passMark: 60.5 })).toStrictEqual([]);
  });

  it("refuses each number out of range under its own code", () => {
    const faults: [string, unknown, string][] = [
      ["quota", -1, "quotaOutOfRange"],
      ["quota", 1.5, "quotaOutOfRange"],
      ["reserve", -1, "reserveOutOfRange"],
      ["passMark", -1, "passMarkOutOfRange"],
      ["passMark", Number.NaN, "passMarkOutOfRange"],
      ["decimals", 5, "decimalsOutOfRange"],
      ["decimals", -1, "decimalsOutOfRange"],
      ["minBallots", -1, "minBallotsOutOfRange"],
      ["tieAtCut", "lottery", "unknownTieAtCut"],
      ["aggregate", { method: "best" }, "unknownMethod"],
      ["aggregate", null, "unknownMethod"],
      ["tieBreak", null, "wrongShape"],
      ["tieBreak", [{ by: "age" }], "unknownTieBreak"],
    ];
    for (const [field, value, code] of faults) {
      expect(codes({ ...plainRules, [field]: value })).toStrictEqual([code]);
    }
  });

  it("accepts the limits themselves", () => {
    const limits = { quota: 0, reserve: 0, passMark: 0, decimals: 4, minBallots: 0 };
    expect(codes({ ...plainRules, ...limits })).toStrictEqual([]);
    expect(codes({ ...plainRules, decimals: 0 })).toStrictEqual([]);
    for (const tieAtCut of ["decide", "admitAll", "admitNone"]) {
      expect(codes({ ...plainRules, tieAtCut })).toStrictEqual([]);
    }
  });

  it("looks into the trimmed mean", () => {
    const trim = (drop: unknown, fromBallots: unknown) =>
      codes({ ...plainRules, aggregate: { method: "trimmedMean", drop, fromBallots } });
    expect(trim(1, 5)).toStrictEqual([]);
    expect(trim(0, 0)).toStrictEqual([]);
    expect(trim(-1, 5)).toStrictEqual(["dropOutOfRange"]);
    expect(trim(1.5, undefined)).toStrictEqual(["dropOutOfRange", "fromBallotsOutOfRange"]);
  });

  it("does not stop at the first fault, and says which rules it means", () => {
    const faulty = { ...plainRules, quota: "3", decimals: 9, tieAtCut: null };
    expect(codes(faulty, "第2套规则：")).toStrictEqual([
      "quotaOutOfRange",
      "decimalsOutOfRange",
      "unknownTieAtCut",
    ]);
  });

  it("refuses what are no rules at all", () => {
    for (const rules of [null, undefined, [], "mean"]) expect(codes(rules)).toStrictEqual(["wrongShape"]);
    expect(codes({})).toHaveLength(7);
  });
});
