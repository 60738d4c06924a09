import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  checklistIn,
  checklistOf,
  heldVisitFaults,
  heldVisitForm,
  visitLabels,
  visitStateOf,
  visitStates,
  visitTones,
} from "@/lib/domain/projects/supervision/supervision-visit";
import { expectWords } from "../../base/expect-machine";

const indicators = [
  { id: "i1", title: "进度", about: "看记录", points: 40 },
  { id: "i2", title: "资金", about: null, points: 60 },
];
const typed = { method: "onSite", heldOn: "2022-06-01", met: "李敏", summary: "正常" };

describe("a visit", () => {
  it("is planned, held or cancelled", () => {
    expect(visitStateOf({ heldOn: null, cancelledAt: null })).toBe("planned");
    expect(visitStateOf({ heldOn: "2022-06-01", cancelledAt: null })).toBe("held");
    expect(visitStateOf({ heldOn: null, cancelledAt: new Date(0) })).toBe("cancelled");
    expectWords(visitStates, visitLabels, visitTones);
  });

  it("has a checklist of what was looked at alone, within the points of each indicator", () => {
    const read = (more: object) => readAnswers(heldVisitForm(indicators), { ...typed, ...more });
    expect(read({ i1: "41" })).toMatchObject({ ok: false, faults: { i1: expect.stringContaining("40") } });
    const good = read({ i1: "35", i1n: "签到表" });
    if (!good.ok) throw new Error("unreachable");
    const checklist = checklistIn(indicators, good.value);
    expect(checklist).toEqual({
      indicators: [indicators[0]],
      scores: { i1: { points: 35, note: "签到表" } },
    });
    expect([checklistOf(checklist), checklistOf(null)]).toEqual([checklist, { indicators: [], scores: {} }]);
  });

  it("lies not ahead, and evidence stands with its points", () => {
    const today = civilDate("2022-06-01");
    const faults = (answers: object) => heldVisitFaults({ heldOn: today, ...answers }, indicators, today);
    expect(faults({ i1: 3, i1n: "表", i2: null, i2n: null })).toEqual({});
    expect(faults({ i1: null, i1n: "表", i2: null, i2n: null, heldOn: civilDate("2022-06-02") })).toEqual({
      heldOn: "日期还没有到。",
      i1: "进度写了依据，请同时给分。",
    });
  });
});
