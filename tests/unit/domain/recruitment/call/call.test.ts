import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type CallRules, type CallTerms, callFaults, unusualSum } from "@/lib/domain/recruitment/call/call";
import {
  incubationTerms,
  proposedRules,
  publishedCriteria,
} from "@/lib/domain/recruitment/call/call-defaults";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";
import { fullMark } from "@/lib/domain/recruitment/call/criteria";

const call: CallTerms = {
  ...incubationTerms,
  number: 3,
  name: "第三批",
  title: "入驻招募公告",
  body: "面向全区招募。",
  guide: null,
  method: "ranking",
  opensOn: civilDate("2021-12-25"),
  closesOn: civilDate("2022-01-03"),
  reviewOn: civilDate("2022-01-14"),
  ...wholeDays,
  quota: 30,
  categories: ["公益慈善"],
  formId: null,
  criteria: publishedCriteria.map((line) => ({ id: `${line.row}`, ...line })),
  rules: proposedRules,
};

function withRules(rules: Partial<CallRules>): CallTerms {
  return { ...call, rules: { ...proposedRules, ...rules } };
}

function withCriterion(name: string, max: number, step: number): CallTerms {
  return {
    ...call,
    criteria: [{ id: "1", row: 1, name, max, step }],
    rules: { ...proposedRules, tieBreak: [] },
  };
}

describe("callFaults", () => {
  it("accepts the published call with the proposed rules, and a window of one day", () => {
    expect(callFaults(call)).toEqual({});
    expect(callFaults({ ...call, closesOn: call.opensOn, reviewOn: null })).toEqual({});
  });

  it("refuses a window that ends before it begins, and a review before its end", () => {
    expect(callFaults({ ...call, closesOn: civilDate("2021-12-24") })).toHaveProperty("closesOn");
    expect(callFaults({ ...call, reviewOn: call.closesOn })).toHaveProperty("reviewOn");
  });

  it.each([0, -1, 1.5, 1001])("refuses a quota of %d", (quota) => {
    expect(callFaults({ ...call, quota })).toHaveProperty("quota");
  });

  it("refuses a call for nobody and a sheet without a line", () => {
    expect(callFaults({ ...call, categories: [] })).toHaveProperty("categories");
    expect(callFaults({ ...call, criteria: [] })).toHaveProperty(["criterionName.1"]);
  });

  it.each([
    [20, 1, null],
    [20, 0.5, null],
    [0.3, 0.1, null],
    [20, 3, "criterionStep.1"],
    [20, 0, "criterionStep.1"],
    [20, 25, "criterionStep.1"],
    [20, 0.001, "criterionStep.1"],
    [200, 100, "criterionStep.1"], // more than the database holds
    [0, 1, "criterionMax.1"],
    [20.001, 1, "criterionMax.1"],
    [1001, 1, "criterionMax.1"],
  ])("judges %d points in steps of %d", (max, step, field) => {
    expect(Object.keys(callFaults(withCriterion("公益性", max, step)))).toEqual(field ? [field] : []);
  });

  it("puts the fault of a line where the line stands in the form", () => {
    const [first, second] = call.criteria;
    if (!first || !second) throw new Error("the sheet has five lines");
    const criteria = [first, { ...second, row: 7, name: first.name }];
    expect(callFaults({ ...call, criteria })).toHaveProperty(["criterionName.7"]);
  });

  it.each<[Partial<CallRules>, string]>([
    [{ aggregate: { method: "trimmedMean", drop: 1, fromBallots: 2 } }, "fromBallots"],
    [{ aggregate: { method: "trimmedMean", drop: 2, fromBallots: 4 } }, "fromBallots"],
    [{ aggregate: { method: "trimmedMean", drop: 0, fromBallots: 5 } }, "drop"],
    [{ decimals: 5 }, "decimals"],
    [{ reserve: -1 }, "reserve"],
    [{ minBallots: 0 }, "minBallots"],
    [{ passMark: 100.5 }, "passMark"],
    [{ passMark: 0 }, "passMark"],
    [{ passMark: 60.125 }, "passMark"],
    [{ tieBreak: [{ by: "criterion", criterion: "9" }] }, "tieBreak.1"],
    [{ tieBreak: [{ by: "median" }, { by: "submittedAt" }, { by: "median" }] }, "tieBreak.3"],
  ])("refuses the rules %j", (rules, field) => {
    expect(Object.keys(callFaults(withRules(rules)))).toEqual([field]);
  });

  it("accepts the full mark as pass mark, and trimming as soon as one mark is left", () => {
    expect(callFaults(withRules({ passMark: 100 }))).toEqual({});
    expect(callFaults(withRules({ aggregate: { method: "trimmedMean", drop: 2, fromBallots: 5 } }))).toEqual(
      {},
    );
  });
});

describe("fullMark", () => {
  it("adds decimals exactly", () => {
    expect(fullMark(publishedCriteria)).toBe(100);
    expect(fullMark([{ max: 0.1 }, { max: 0.2 }])).toBe(0.3);
  });
});

describe("unusualSum", () => {
  it("is told of a sheet that people mark by, and of no other", () => {
    expect(unusualSum({ method: "ranking", criteria: publishedCriteria })).toBeNull();
    expect(unusualSum({ method: "ranking", criteria: [{ max: 90 }] })).toBe(90);
    expect(unusualSum({ method: "appraisal", criteria: [] })).toBeNull();
  });
});
