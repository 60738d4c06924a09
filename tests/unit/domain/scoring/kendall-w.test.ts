import { describe, expect, it } from "vitest";
import { kendallW } from "../../../../lib/domain/scoring/kendall-w.ts";

/** Published tables give a row per judge; the module takes a row per object. */
const turned = (judges: number[][]) =>
  (judges[0] ?? []).map((_, object) => judges.map((judge) => judge[object] ?? 0));

describe("kendallW", () => {
  it("Siegel (1956), three executives rank six applicants: W = .16", () => {
    // Rank sums 8 14 11 11 11 8, mean 10.5: S = 25.5; W = 12 * 25.5 / (9 * 210) = 306 / 1890
    const judges = [
      [1, 6, 3, 2, 5, 4],
      [1, 5, 6, 4, 2, 3],
      [6, 3, 2, 5, 4, 1],
    ];
    expect(kendallW(turned(judges))).toBeCloseTo(306 / 1890, 15);
  });

  it("Kendall's three judges with ties over ten objects: W = .828", () => {
    // Rank sums 5.5 6.5 9 13.5 12 20 23 23.5 25.5 26.5, S = 591; ties 12, 18 and 84.
    // W = 12 * 591 / (9 * 990 - 3 * 114) = 7092 / 8568
    const judges = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    expect(kendallW(turned(judges))).toBeCloseTo(7092 / 8568, 15);
    expect(kendallW(turned(judges))?.toFixed(3)).toBe("0.828");
  });

  it("is 1 for judges who agree and 0 for two who contradict each other", () => {
    expect(
      kendallW([
        [1, 10],
        [2, 20],
        [3, 30],
      ]),
    ).toBe(1);
    expect(
      kendallW([
        [1, 30],
        [2, 20],
        [3, 10],
      ]),
    ).toBe(0);
  });

  it("is 1 also when they agree on ties", () => {
    expect(
      kendallW([
        [1, 10],
        [1, 10],
        [3, 30],
      ]),
    ).toBe(1);
  });

  it("is null when undefined", () => {
    expect(kendallW([])).toBeNull();
    expect(kendallW([[1, 2, 3]])).toBeNull(); // one applicant
    expect(kendallW([[1], [2]])).toBeNull(); // one panelist
    expect(
      kendallW([
        [5, 7],
        [5, 7],
        [5, 7],
      ]),
    ).toBeNull(); // no order at all
  });
});
