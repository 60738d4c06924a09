import { describe, expect, it } from "vitest";
import { rulesOf, type StoredRules } from "@/lib/usecases/recruitment/rules";

const stored: StoredRules = {
  reserve: 5,
  aggregate: { method: "trimmedMean", drop: 1, fromBallots: 5 },
  decimals: 2,
  minBallots: 3,
  tieBreak: [{ by: "criterion", criterion: "c1" }, { by: "median" }, { by: "draw", order: ["a", "b"] }],
  tieAtCut: "decide",
};

describe("rulesOf", () => {
  it("puts the quota of the batch to its rules", () => {
    expect(rulesOf({ quota: 30, rules: stored })).toEqual({ quota: 30, ...stored });
  });

  it("has a pass mark only where one was set", () => {
    expect(rulesOf({ quota: 30, rules: stored })).not.toHaveProperty("passMark");
    expect(rulesOf({ quota: 30, rules: { ...stored, passMark: 60 } }).passMark).toBe(60);
  });

  it.each([
    ["nothing", null],
    ["the rules of a batch that was never finished", {}],
    ["an unknown method", { ...stored, aggregate: { method: "geometricMean" } }],
    ["a tie-break without its criterion", { ...stored, tieBreak: [{ by: "criterion" }] }],
  ])("refuses %s rather than ranking by half a rule", (_what, rules) => {
    expect(() => rulesOf({ quota: 30, rules })).toThrow();
  });
});
