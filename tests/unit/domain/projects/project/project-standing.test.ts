import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  hindered,
  hurdlesToClose,
  hurdlesToEndMidterm,
  type Standing,
} from "@/lib/domain/projects/project/project-standing";

const nothing: Standing = {
  ...{
    reports: [],
    evaluations: [],
    refunds: [],
    tranches: 0,
    expenses: 0,
    findings: 0,
    changes: 0,
    objections: [],
  },
};
const report = { id: "r1", stage: "midterm" as const, state: "submitted" as const };

describe("what hinders", () => {
  it("the end of a mid-term stage: its report, and its evaluation where one was assigned", () => {
    expect(hurdlesToEndMidterm(nothing)[0]?.words).toBe("中期报告还没有回复（未交）");
    expect(hurdlesToEndMidterm({ ...nothing, reports: [report] })).toEqual([
      { words: "中期报告还没有回复（待回复）", at: "project-reports/r1" },
    ]);
    const accepted = { ...nothing, reports: [{ ...report, state: "accepted" as const }] };
    expect(hurdlesToEndMidterm(accepted)).toEqual([]);
    const assigned = {
      ...accepted,
      evaluations: [{ id: "e1", stage: "midterm" as const, state: "running" as const }],
    };
    expect(hurdlesToEndMidterm(assigned)).toEqual([{ words: "中期评估还没有核收", at: "evaluations/e1" }]);
  });

  it("the closure, all at once, each with its list", () => {
    const due = { amountFen: 12_300n, returnedOn: null, withdrawn: false };
    const settled = [
      { ...due, withdrawn: true },
      { ...due, returnedOn: civilDate("2022-03-01") },
    ];
    const open = {
      ...{ ...nothing, tranches: 1, expenses: 2, findings: 3, changes: 1 },
      refunds: [due, ...settled],
    };
    const hurdles = hurdlesToClose("p1", open);
    expect(hurdles.map(({ words }) => words)).toEqual([
      "末期报告还没有回复（未交）",
      "1 期拨付还没有拨付完",
      "3 项整改还没有销号",
      "2 笔支出还没有核对",
      "1 笔追回款还没有收回（123.00 元）",
      "1 项变更还没有审批",
    ]);
    expect(hurdles.find(({ words }) => words.includes("支出"))?.at).toBe("expenses?project=p1");
    expect(hurdles.find(({ words }) => words.includes("整改"))?.at).toBe("findings");
    expect(hindered("结项", hurdles)).toContain("；2 笔支出");
    expect(hindered("结项", [])).toBeNull();
  });
});
