import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type ReviewFacts, whyNotStartReview } from "@/lib/domain/review/review-readiness";

const ready: ReviewFacts = {
  method: "ranking",
  state: "closed",
  closesOn: civilDate("2022-01-03"),
  unchecked: 0,
  passed: 34,
  panelists: 7,
  criteria: 5,
};

test("a closed batch with everything in place may start", () => {
  expect(whyNotStartReview(ready)).toBeNull();
});

test("an appraisal needs neither panel nor criteria, but somebody to look into", () => {
  const appraised: ReviewFacts = { ...ready, method: "appraisal", panelists: 0, criteria: 0 };
  expect(whyNotStartReview(appraised)).toBeNull();
  expect(whyNotStartReview({ ...appraised, passed: 0 })).toContain("没有初审通过的申请");
});

test.each<[string, Partial<ReviewFacts>, string]>([
  ["a window that has not run out", { state: "recruiting" }, "招募期到2022年1月3日为止"],
  ["an unpublished call", { state: "preparing" }, "批次目前是“筹备”"],
  ["a review that runs", { state: "reviewing" }, "批次目前是“评审中”"],
  ["an unchecked application", { unchecked: 2 }, "还有2份申请没有初审"],
  ["nobody to review", { passed: 0 }, "没有初审通过的申请"],
  ["an empty panel", { panelists: 0 }, "请先组建评审组"],
  ["no criteria", { criteria: 0 }, "没有评分指标"],
])("%s says why", (_, change, why) => {
  expect(whyNotStartReview({ ...ready, ...change })).toContain(why);
});
