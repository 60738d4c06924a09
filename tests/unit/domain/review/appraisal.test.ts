import { describe, expect, it, test } from "vitest";
import {
  type AppraisalConclusion,
  appraisalOutcomes,
  appraisalState,
  opinionFaults,
  whyNotAppraise,
} from "@/lib/domain/review/appraisal";

test.each<[(AppraisalConclusion | null)[], AppraisalConclusion | null, string]>([
  [[], null, "waiting"],
  [[null], null, "underWay"],
  [["suitable"], null, "underWay"],
  [["suitable", null], null, "underWay"],
  [["suitable", "suitable"], null, "agreed"],
  [["unsuitable", "unsuitable"], null, "agreed"],
  [["suitable", "unsuitable"], null, "differing"],
  [["suitable", "unsuitable"], "suitable", "concluded"],
])("opinions %j with the conclusion %s are %s", (opinions, conclusion, state) => {
  expect(appraisalState(opinions, conclusion)).toBe(state);
});

test("an opinion is complete with all four topics, a conclusion and a reason; all that lacks is told at once", () => {
  const whole = {
    leader: "一",
    basics: "二",
    model: "三",
    finance: "四",
    conclusion: "suitable",
    reason: "五",
  } as const;
  expect(opinionFaults(whole)).toEqual({});
  const nothing = { leader: null, basics: null, model: null, finance: null, conclusion: null, reason: null };
  expect(Object.keys(opinionFaults(nothing))).toEqual(Object.keys(whole));
});

test("two give an opinion, and no third; nobody after the conclusion", () => {
  expect(whyNotAppraise({ taken: ["甲"], own: false, concluded: false })).toBeNull();
  expect(whyNotAppraise({ taken: ["甲", "乙"], own: true, concluded: false })).toBeNull();
  expect(whyNotAppraise({ taken: ["甲", "乙"], own: false, concluded: false })).toContain("甲、乙");
  expect(whyNotAppraise({ taken: ["甲"], own: true, concluded: true })).toContain("已有评估结论");
});

describe("appraisalOutcomes", () => {
  const appraised = [
    { id: "a", conclusion: "unsuitable" },
    { id: "b", conclusion: "suitable" },
    { id: "c", conclusion: "suitable" },
    { id: "d", conclusion: "suitable" },
  ] as const;
  const none = { admitted: [], reason: "" };

  it("admits all that are suitable where there is room, in the order of the list", () => {
    const settled = appraisalOutcomes(appraised, 3, none);
    expect(settled.ok && settled.outcomes.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "b admitted",
      "c admitted",
      "d admitted",
      "a notAdmitted",
    ]);
  });

  it("puts those who were not chosen on the reserve where the suitable are more than the places", () => {
    const settled = appraisalOutcomes(appraised, 2, { admitted: ["d", "b"], reason: "需求更急" });
    expect(settled.ok && settled.outcomes.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "b admitted",
      "d admitted",
      "c reserve",
      "a notAdmitted",
    ]);
  });

  it.each([
    ["nobody", [], "恰好选 2 家"],
    ["one too few", ["b"], "恰好选 2 家"],
    ["one too many", ["b", "c", "d"], "恰好选 2 家"],
    ["one twice", ["b", "b"], "恰好选 2 家"],
    ["one that is not suitable", ["a", "b"], "只能在适合入驻"],
  ])("refuses %s chosen", (_, admitted, sentence) => {
    const settled = appraisalOutcomes(appraised, 2, { admitted, reason: "理由" });
    expect(settled.ok ? "" : settled.faults.admitted).toContain(sentence);
  });

  it("wants a reason for a choice", () => {
    const settled = appraisalOutcomes(appraised, 2, { admitted: ["b", "c"], reason: "" });
    expect(settled.ok ? {} : settled.faults).toEqual({ reason: "请写明取舍的理由。" });
  });
});
