import { describe, expect, test } from "vitest";
import { readPoints, stepPoints, totalPoints } from "@/lib/domain/review/points";

const twenty = { max: 20, step: 1 };
const halves = { max: 20, step: 0.5 };

describe("readPoints", () => {
  test.each([
    ["18", 18],
    [" 18 分", 18],
    ["18。5", 18.5],
    [".5", 0.5],
    ["18.", 18],
    ["0", 0],
    ["20.00", 20],
    ["18.500", 18.5],
  ])("reads %s", (text, points) => {
    expect(readPoints(text, halves)).toEqual({ ok: true, points });
  });

  test("nothing typed is no mark, and never a zero", () => {
    expect(readPoints("  ", twenty)).toEqual({ ok: true, points: null });
  });

  test.each([
    ["20.5", halves, "本项满分 20 分，不能超过"],
    ["18.5", twenty, "本项只打整数分，请填 18 或 19"],
    ["18.25", halves, "本项每 0.5 分一档，请填 18 或 18.5"],
    ["0.35", { max: 20, step: 0.1 }, "本项每 0.1 分一档，请填 0.3 或 0.4"],
    ["18.125", { max: 20, step: 0.01 }, "本项每 0.01 分一档，请填 18.12 或 18.13"],
    ["18.999", twenty, "本项只打整数分，请填 18 或 19"],
    ["6.5", { max: 7, step: 2 }, "本项每 2 分一档，请填 6"],
    ["-1", twenty, "请填写 0 到 20 之间的数字"],
    ["1e1", twenty, "请填写 0 到 20 之间的数字"],
    ["十八", twenty, "请填写 0 到 20 之间的数字"],
    [".", twenty, "请填写 0 到 20 之间的数字"],
    ["Infinity", twenty, "请填写 0 到 20 之间的数字"],
  ])("refuses %s", (text, scale, why) => {
    expect(readPoints(text, scale)).toEqual({ ok: false, why });
  });

  test("steps that doubles cannot hold are exact", () => {
    const tenths = { max: 20, step: 0.1 };
    for (let tenth = 0; tenth <= 200; tenth += 1) {
      expect(readPoints(String(tenth / 10), tenths)).toEqual({ ok: true, points: tenth / 10 });
    }
  });
});

describe("stepPoints", () => {
  test.each([
    ["18", twenty, 19, 17],
    ["17.5", halves, 18, 17],
    ["0.3", { max: 20, step: 0.1 }, 0.4, 0.2],
    ["20", twenty, null, 19],
    ["0", twenty, 1, null],
    ["", twenty, 10, null],
    [" ", { max: 15, step: 0.5 }, 7.5, null],
    ["", { max: 5, step: 2 }, 2, null],
    ["18.5", twenty, null, null],
    ["很好", twenty, null, null],
  ])("from %j of %j up to %j, down to %j", (text, scale, up, down) => {
    expect([stepPoints(text, scale, 1), stepPoints(text, scale, -1)]).toEqual([up, down]);
  });
});

test("totals are exact", () => {
  expect(totalPoints([0.1, 0.2])).toBe("0.3");
  expect(totalPoints([17.5, 18.25])).toBe("35.75");
  expect(totalPoints([])).toBe("0");
});
