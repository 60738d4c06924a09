import { expect, test } from "vitest";
import {
  type AppraisalConclusion,
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
