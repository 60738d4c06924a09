import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  type ConditionFacts,
  paidOnFault,
  trancheActs,
  whyNotApprover,
  whyNotMet,
} from "@/lib/domain/projects/money/tranche-acts";

const none = { signedOn: null, midtermPassed: null, finalPassed: null };
const signed = { ...none, signedOn: civilDate("2022-01-01") };
const asked = {
  state: "checked" as const,
  condition: "signed" as const,
  requestedById: "a",
  checkedById: "b",
};
const outsider = { userId: "c", executes: false };

describe("the condition of a payment", () => {
  it("is the signature, a passed evaluation, or what a person judges", () => {
    expect(whyNotMet("signed", none)).toContain("签约");
    expect(whyNotMet("signed", signed)).toBeNull();
    expect(whyNotMet("midtermPassed", signed)).toContain("还没有结果");
    expect(whyNotMet("midtermPassed", { ...signed, midtermPassed: true })).toBeNull();
    expect(whyNotMet("other", none)).toBeNull();
  });

  it("is not met by a final evaluation after a failed mid-term one", () => {
    expect(whyNotMet("finalPassed", { ...signed, midtermPassed: false, finalPassed: true })).toContain(
      "中期评估不合格",
    );
    expect(whyNotMet("finalPassed", { ...signed, finalPassed: true })).toBeNull();
  });
});

describe("who approves", () => {
  it("neither asked, nor checked, nor is paid", () => {
    expect(whyNotApprover(asked, outsider)).toBeNull();
    expect(whyNotApprover(asked, { userId: "a", executes: false })).toContain("同一个人");
    expect(whyNotApprover(asked, { userId: "b", executes: false })).toContain("同一个人");
    expect(whyNotApprover(asked, { userId: "c", executes: true })).toContain("执行机构");
  });
});

describe("the acts on a payment", () => {
  const why = (state: "running" | "suspended", facts: ConditionFacts = signed) =>
    trancheActs(asked, { state }, facts, outsider).map(({ act, whyNot }) => [act, whyNot === null]);

  it("are what its state allows, and wait for the project and the condition", () => {
    expect(why("running")).toEqual([
      ["sendBack", true],
      ["approve", true],
      ["decline", true],
      ["block", true],
    ]);
    expect(why("suspended")).toContainEqual(["approve", false]);
    expect(why("running", none)).toContainEqual(["approve", false]);
  });
});

it("money is paid from the day of the approval until today", () => {
  const [approved, today] = [civilDate("2022-03-01"), civilDate("2022-03-12")];
  expect(paidOnFault(civilDate("2022-03-13"), approved, today)).toContain("今天之后");
  expect(paidOnFault(civilDate("2022-02-28"), approved, today)).toContain("2022年3月1日");
  expect(paidOnFault(approved, approved, today)).toBeNull();
});
