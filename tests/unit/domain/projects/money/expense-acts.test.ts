import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { expenseActs, expenseFaults, whyNotSpend } from "@/lib/domain/projects/money/expense-acts";

const line = { name: "活动费", amountFen: 100_000n, tolerance: 10, spent: 50_000n };
const project = { startsOn: civilDate("2022-01-01") };
const today = civilDate("2022-03-12");
const spent = (amountFen: bigint, spentOn = "2022-02-01") =>
  expenseFaults({ amountFen, spentOn: civilDate(spentOn) }, line, project, today);

describe("an expense", () => {
  it("stays within the tolerance of its line, to the fen; beyond it a change is due", () => {
    expect(spent(60_000n)).toEqual({});
    expect(spent(60_001n).amountFen).toBe(
      "“活动费”预算 1,000.00 元，允许超出 10%，还可支出 600.00 元；超出的需要办理变更。",
    );
    expect(spent(0n)).toHaveProperty("amountFen");
  });

  it("falls between the beginning of its project and today", () => {
    expect(spent(1n, "2021-12-31").spentOn).toContain("2022年1月1日");
    expect(spent(1n, "2022-03-13").spentOn).toContain("今天");
  });

  it("is entered while its project works, also while it is suspended", () => {
    expect(whyNotSpend({ state: "suspended" })).toBeNull();
    expect(whyNotSpend({ state: "prepared" })).toContain("待启动");
    expect(whyNotSpend({ state: "closed" })).toContain("已结项");
  });

  it("is accepted, returned, corrected or void, and fixed with its project", () => {
    const acts = (state: "reported" | "accepted" | "returned" | "voided") =>
      expenseActs({ state }, { state: "running" }).map(({ act }) => act);
    expect(acts("reported")).toEqual(["accept", "return", "void", "edit"]);
    expect(acts("accepted")).toEqual(["reopen"]);
    expect(acts("returned")).toEqual(["void", "edit"]);
    expect(acts("voided")).toEqual([]);
    expect(expenseActs({ state: "reported" }, { state: "closed" })[0]?.whyNot).toContain("已结项");
  });
});
