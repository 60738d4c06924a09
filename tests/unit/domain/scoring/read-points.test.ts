import { describe, expect, it } from "vitest";
import { readPoints } from "../../../../lib/domain/scoring/read-points.ts";

const criteria = [
  { id: "a", max: 2000, step: 50 },
  { id: "b", max: 1000, step: 1 },
];
const total = (points: unknown) => readPoints(points, criteria, new Map(), 0);

describe("readPoints", () => {
  it("adds up in hundredths, exactly", () => {
    expect(total({ a: 17.5, b: 0.29 })).toBe(1779);
    expect(total({ a: 0, b: 0 })).toBe(0);
    expect(total({ b: 10, a: 20 })).toBe(3000);
  });

  it("enters the points of the criteria that are asked for", () => {
    const column = new Float64Array(3);
    readPoints({ a: 17.5, b: 1 }, criteria, new Map([["a", column]]), 2);
    expect([...column]).toStrictEqual([0, 0, 1750]);
  });

  it("is NaN for any fault", () => {
    const faults: unknown[] = [
      { a: 1 },
      { a: 1, b: 1, c: 1 },
      { a: 1, c: 1 },
      { a: -0.5, b: 1 },
      { a: 20.5, b: 1 },
      { a: 0.25, b: 1 },
      { a: 1, b: 1.005 },
      { a: "1", b: 1 },
      { a: Number.NaN, b: 1 },
      { a: null, b: 1 },
      null,
      [1, 1],
      undefined,
    ];
    for (const points of faults) expect(total(points)).toBeNaN();
  });

  it("does not take points that no listing of the mark would show", () => {
    expect(total(Object.defineProperty({ b: 1 }, "a", { value: 1 }))).toBeNaN();
  });

  it("does not take what every object has for points", () => {
    const hostile = [{ id: "constructor", max: 100, step: 1 }];
    expect(readPoints({ x: 1 }, hostile, new Map(), 0)).toBeNaN();
    expect(readPoints({}, hostile, new Map(), 0)).toBeNaN();
    expect(readPoints({ constructor: 1 }, hostile, new Map(), 0)).toBe(100);
  });
});
