import { describe, expect, test } from "vitest";
import { readPoints, totalPoints } from "@/lib/domain/points";

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
    ["20.5", halves, "本项满分20分，不能超过"],
    ["18.5", twenty, "本项以1分为一档，请按档打分"],
    ["18.25", halves, "本项以0.5分为一档，请按档打分"],
    ["18.125", { max: 20, step: 0.01 }, "分数最多保留两位小数"],
    ["-1", twenty, "请填写0到20之间的数字"],
    ["1e1", twenty, "请填写0到20之间的数字"],
    ["十八", twenty, "请填写0到20之间的数字"],
    [".", twenty, "请填写0到20之间的数字"],
    ["Infinity", twenty, "请填写0到20之间的数字"],
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

test("totals are exact", () => {
  expect(totalPoints([0.1, 0.2])).toBe("0.3");
  expect(totalPoints([17.5, 18.25])).toBe("35.75");
  expect(totalPoints([])).toBe("0");
});
