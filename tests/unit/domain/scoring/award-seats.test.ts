import { describe, expect, it } from "vitest";
import { awardSeats } from "../../../../lib/domain/scoring/award-seats.ts";
import type { Rules } from "../../../../lib/domain/scoring/review.ts";
import { plainRules } from "./build-review.ts";

/** Groups of the given sizes with scores 100, 99, ... and what each of them gets. */
function outcomes(sizes: number[], rules: Partial<Rules>): string[] {
  const groups = sizes.map((size, index) => ({
    score: 10_000 - index * 100,
    members: Array.from({ length: size }, (_, member) => index * 10 + member),
  }));
  const award = awardSeats(groups, { ...plainRules, ...rules });
  const tied = award.tiedAtCut === null ? "none" : String(award.tiedAtCut.score / 100);
  return [...award.placed.map((group) => group.outcome), tied];
}

describe("awardSeats", () => {
  it("fills seats, then reserve places, then nothing", () => {
    expect(outcomes([1, 2, 1, 1], { quota: 3, reserve: 1 })).toStrictEqual([
      "admitted",
      "admitted",
      "reserve",
      "notAdmitted",
      "none",
    ]);
  });

  it("stops at the first group that does not fit, although a later one would", () => {
    const rules = { quota: 2, reserve: 5 };
    expect(outcomes([1, 2, 1], { ...rules, tieAtCut: "decide" })).toStrictEqual([
      "admitted",
      "undecided",
      "reserve",
      "99",
    ]);
    expect(outcomes([1, 2, 1], { ...rules, tieAtCut: "admitAll" })).toStrictEqual([
      "admitted",
      "admitted",
      "reserve",
      "99",
    ]);
    expect(outcomes([1, 2, 1], { ...rules, tieAtCut: "admitNone" })).toStrictEqual([
      "admitted",
      "reserve",
      "reserve",
      "99",
    ]);
  });

  it("ends the reserve at the first group that does not fit, although a later one would", () => {
    expect(outcomes([1, 1, 2, 1], { quota: 1, reserve: 2 })).toStrictEqual([
      "admitted",
      "reserve",
      "notAdmitted",
      "notAdmitted",
      "none",
    ]);
  });

  it("admits and reserves from the pass mark up only", () => {
    const rules = { quota: 1, reserve: 2, passMark: 99 };
    expect(outcomes([1, 1, 1], rules)).toStrictEqual(["admitted", "reserve", "belowPassMark", "none"]);
  });

  it("without seats there is no tie at the cut", () => {
    expect(outcomes([2, 1], { quota: 0 })).toStrictEqual(["notAdmitted", "notAdmitted", "none"]);
  });
});
