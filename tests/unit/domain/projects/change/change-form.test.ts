import { describe, expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import { changeFaults } from "@/lib/domain/projects/change/change-form";

const project = {
  ...{ startsOn: day("2022-01-01"), endsOn: day("2022-12-31") },
  planLines: [
    { name: "讲座", used: true, dueOn: day("2022-10-31") },
    { name: "走访", used: false, dueOn: null },
  ],
  budgetLines: [
    { name: "活动费", spent: 50_000n },
    { name: "人员费", spent: 0n },
  ],
};
const line = (name: string, dueOn = day("2022-10-31")) => ({
  ...{ name, measure: "events" as const, target: 10, unit: "场", tolerance: null },
  ...{ dueOn, evidence: null, unitPriceFen: null },
});
const content = (...planLines: ReturnType<typeof line>[]) =>
  changeFaults(
    project,
    { kind: "content", after: { servedGroups: "老人", summary: "互助", planLines } },
    null,
  );
const money = (amounts: Record<string, bigint>, grantedFen: bigint, left: bigint | null = null) =>
  changeFaults(
    project,
    {
      kind: "money",
      after: {
        ...{ grantedFen, ownFen: null },
        budgetLines: Object.entries(amounts).map(([name, amountFen]) => ({ name, amountFen, tolerance: 10 })),
      },
    },
    left,
  );

describe("a change", () => {
  it("of the plan keeps the lines that have activities under their names, each name once, within the term", () => {
    expect(content(line("讲座"), line("义诊"))).toEqual({});
    expect(content(line("走访")).planLines).toContain("“讲座”");
    expect(content(line("讲座"), line("讲座"))).toHaveProperty(["planLines.1.name"]);
    expect(content(line("讲座", day("2023-01-01")))).toHaveProperty(["planLines.0.dueOn"]);
    expect(content().planLines).toBeDefined();
  });

  it("of the term ends after its beginning and after what is due", () => {
    const term = (endsOn: string) =>
      changeFaults(project, { kind: "term", after: { endsOn: day(endsOn) } }, null);
    expect(term("2023-03-31")).toEqual({});
    expect(term("2021-12-31")).toHaveProperty("endsOn");
    expect(term("2022-12-31").endsOn).toContain("没有变化");
    expect(term("2022-10-30").endsOn).toContain("“讲座”");
  });

  it("of the money sums to the fen, covers what is spent, and takes no more than its fund has", () => {
    expect(money({ 活动费: 60_000n, 人员费: 40_000n }, 100_000n, 100_000n)).toEqual({});
    expect(money({ 活动费: 60_000n, 人员费: 40_001n }, 100_000n).budgetLines).toContain("1,000.01 元");
    expect(money({ 活动费: 45_000n, 人员费: 55_000n }, 100_000n)).toEqual({
      "budgetLines.0.amountFen": expect.stringContaining("500.00 元"),
    });
    expect(money({ 人员费: 100_000n }, 100_000n).budgetLines).toContain("“活动费”");
    expect(money({ 活动费: 100_000n }, 100_000n, 99_999n).grantedFen).toContain("999.99 元");
  });

  it("of the money has a sum that capital numerals can say", () => {
    const half = 50_000_000_000_000n;
    const of = (ownFen: bigint) =>
      changeFaults(
        { ...project, budgetLines: [] },
        {
          kind: "money",
          after: {
            grantedFen: half,
            ownFen,
            budgetLines: [{ name: "甲", amountFen: half + ownFen, tolerance: 10 }],
          },
        },
        null,
      );
    expect(of(half - 1n)).toEqual({});
    expect(of(half)).toEqual({ ownFen: expect.stringContaining("元还是万元") });
  });

  it("of executors names the lead once", () => {
    const executors = (partners: string[]) =>
      changeFaults(project, { kind: "executor", after: { lead: "o1", partners } }, null);
    expect(executors(["o2"])).toEqual({});
    expect(executors(["o1"])).toHaveProperty("partners");
  });
});
