import { describe, expect, it } from "vitest";
import { intraclass } from "../../../../lib/domain/scoring/intraclass.ts";

// Shrout & Fleiss (1979), table 2: six targets, four judges.
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** The same by plain analysis of variance in doubles, straight from the paper's formulas. */
function byAnova(rows: number[][]) {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const grand = mean(rows.flat());
  const judges = Array.from({ length: k }, (_, j) => mean(rows.map((row) => row[j] ?? 0)));
  const squares = (values: number[]) => values.reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const ssb = k * squares(rows.map(mean));
  const ssj = n * squares(judges);
  const bms = ssb / (n - 1);
  const jms = ssj / (k - 1);
  const ems = (squares(rows.flat()) - ssb - ssj) / ((n - 1) * (k - 1));
  return {
    single: (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
    average: (bms - ems) / (bms + (jms - ems) / n),
  };
}

describe("intraclass", () => {
  it("gives the published .29 and .62", () => {
    const { single, average } = intraclass(shroutFleiss);
    expect(single?.toFixed(2)).toBe("0.29");
    expect(average?.toFixed(2)).toBe("0.62");
    expect(single).toBeCloseTo(byAnova(shroutFleiss).single, 12);
    expect(average).toBeCloseTo(byAnova(shroutFleiss).average, 12);
  });

  it("does not depend on the unit", () => {
    const inHundredths = shroutFleiss.map((row) => row.map((value) => value * 100));
    expect(intraclass(inHundredths)).toStrictEqual(intraclass(shroutFleiss));
  });

  it("is 1 for panelists who give the same marks, and can be negative", () => {
    expect(
      intraclass([
        [10, 10],
        [20, 20],
      ]),
    ).toStrictEqual({ single: 1, average: 1 });
    const { single } = intraclass([
      [1, 9, 5],
      [9, 2, 4],
      [5, 4, 6],
    ]);
    expect(single).toBeCloseTo(
      byAnova([
        [1, 9, 5],
        [9, 2, 4],
        [5, 4, 6],
      ]).single,
      12,
    );
    expect(single).toBeLessThan(0);
  });

  it("is null with fewer than two of either", () => {
    const nothing = { single: null, average: null };
    expect(intraclass([])).toStrictEqual(nothing);
    expect(intraclass([[1, 2, 3]])).toStrictEqual(nothing);
    expect(intraclass([[1], [2]])).toStrictEqual(nothing);
  });

  it("is null when there is no variance to divide by", () => {
    expect(
      intraclass([
        [7, 7],
        [7, 7],
      ]),
    ).toStrictEqual({ single: null, average: null });
    // BMS = JMS = 0 and EMS = 1: 1 would be divided by 0, and by -1/2
    expect(
      intraclass([
        [1, 2],
        [2, 1],
      ]),
    ).toStrictEqual({ single: null, average: null });
  });
});
