import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  indicatorsOf,
  scoresIn,
  scoresOf,
  selfScoreParts,
  sheetFaults,
  sheetForm,
  sheetValues,
  sheetWords,
  totalOf,
} from "@/lib/domain/review/indicator";

const indicators = indicatorsOf([
  { title: "组织架构", about: null, points: 40 },
  { title: "团队", about: "专职人员", points: 60 },
]);

describe("a sheet of indicators", () => {
  it("is the usual four of a hundred points where a center set none", () => {
    expect(indicatorsOf(undefined).map(({ title }) => title)).toHaveLength(4);
    expect(indicatorsOf(null).reduce((sum, { points }) => sum + points, 0)).toBe(100);
    expect(() => indicatorsOf([{ title: "无分" }])).toThrow(TypeError);
  });

  it("says what its draft says, or else what was handed in", () => {
    const sheet = { scores: { i1: { points: 30, note: null } }, findings: "进度正常", advice: null };
    const handedIn = { i1: 30, i1n: "", findings: "进度正常", advice: "" };
    expect(sheetWords({ ...sheet, draft: null })).toEqual(handedIn);
    expect(sheetWords({ ...sheet, draft: { i1: "31" } })).toEqual({ i1: "31" });
  });

  it("takes points up to the full mark of each, and tells all that is wrong at once", () => {
    const read = readAnswers(sheetForm(indicators, selfScoreParts), { i1: "41", statement: "" });
    expect(read.ok).toBe(false);
    if (read.ok) return;
    const faults = sheetFaults(read.faults);
    expect(Object.keys(faults)).toEqual(["sheet.i1", "sheet.i2", "sheet.statement"]);
    expect(faults["sheet.i1"]).toContain("40");
  });

  it("is kept by indicator and shown again as it was", () => {
    const typed = { i1: "38", i1n: "章程已修订", i2: "50", statement: "两年完成三个项目" };
    const read = readAnswers(sheetForm(indicators, selfScoreParts), typed);
    if (!read.ok) throw new Error("a good sheet");
    const scores = scoresIn(indicators, read.value);
    expect(scores).toEqual({ i1: { points: 38, note: "章程已修订" }, i2: { points: 50, note: null } });
    expect(totalOf(scoresOf(scores))).toBe(88);
    expect(sheetValues(scores)).toEqual({ i1: 38, i1n: "章程已修订", i2: 50, i2n: "" });
    expect(scoresOf(null)).toEqual({});
  });
});
