import { describe, expect, it } from "vitest";
import { selectionOutcome } from "@/lib/domain/review/selection";

describe("what a settled ranking means", () => {
  it.each([
    ["admitted", "admitted"],
    ["reserve", "reserve"],
    ["notAdmitted", "notAdmitted"],
    ["belowPassMark", "notAdmitted"],
    ["unscored", "notAdmitted"],
  ] as const)("%s is %s", (outcome, selected) => {
    expect(selectionOutcome(outcome)).toBe(selected);
  });

  it("is nothing while a tie is open", () => {
    expect(() => selectionOutcome("undecided")).toThrow(RangeError);
    expect(() => selectionOutcome(undefined)).toThrow(RangeError);
  });
});
