import { describe, expect, it } from "vitest";
import {
  countedRows,
  drawnReportForm,
  projectReportFaults,
  projectReportForm,
  whyNotReport,
} from "@/lib/domain/projects/project-report";

const said = { done: "办了活动", peopleServed: null, peopleBasis: null };

describe("a report of a project", () => {
  it("is written in its stage alone, and not once it was handed in", () => {
    expect(whyNotReport({ stage: "midterm", state: "drafted" }, { state: "midterm" })).toBeNull();
    expect(whyNotReport({ stage: "midterm", state: "returned" }, { state: "running" })).toContain("实施中");
    expect(whyNotReport({ stage: "final", state: "submitted" }, { state: "final" })).toContain("待回复");
  });

  it("declares at its end the people served with their basis, never one without the other", () => {
    expect(projectReportFaults("midterm", said, true)).toEqual({});
    expect(projectReportFaults("midterm", { ...said, done: null }, true)).toHaveProperty("done");
    expect(Object.keys(projectReportFaults("final", said, true))).toEqual(["peopleServed", "peopleBasis"]);
    expect(projectReportFaults("final", said, false)).toEqual({});
    expect(projectReportFaults("final", { ...said, peopleServed: 0 }, false)).toHaveProperty("peopleBasis");
    expect(Object.keys(projectReportForm("midterm"))).toEqual(["done", "difficulties", "next"]);
    expect(Object.keys(projectReportForm("final"))).toContain("peopleServed");
  });

  it("is not drawn as optional where it is needed to hand it in", () => {
    const drawn = drawnReportForm("final");
    const optional = Object.keys(drawn).filter((name) => drawn[name]?.optional);
    expect(optional).toEqual(["difficulties", "next"]);
    expect(Object.keys(drawn)).toEqual(Object.keys(projectReportForm("final")));
  });

  it("tells plan and budget a line each", () => {
    const line = { name: "讲座", unit: "场", target: 10, done: 9, reached: true };
    const budget = { name: "活动费", amountFen: 100_000n, spentFen: 120_000n };
    expect(countedRows({ paidFen: 0n, planLines: [line], budgetLines: [budget] })).toEqual({
      plan: [["讲座", "10 场", "9 场", "已达标"]],
      budget: [["活动费", "1,000.00 元", "1,200.00 元", "-200.00 元"]],
      sum: ["合计", "1,000.00 元", "1,200.00 元", "-200.00 元"],
    });
  });
});
