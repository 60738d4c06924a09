import { expect, test } from "vitest";
import { usualFullMark } from "@/lib/domain/recruitment/call/call";
import { criteriaFor, proposedRules, publishedCriteria } from "@/lib/domain/recruitment/call/call-defaults";
import { fullMark } from "@/lib/domain/recruitment/call/criteria";

test("what a first call is proposed adds up to the usual full mark and ranks without a word changed", () => {
  expect(fullMark(publishedCriteria)).toBe(usualFullMark);
  expect(publishedCriteria.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5]);
  expect(proposedRules.aggregate).toEqual({ method: "trimmedMean", drop: 1, fromBallots: 5 });
});

test("a call for projects begins with criteria of projects, which make a full mark too", () => {
  expect(criteriaFor("incubation")).toBe(publishedCriteria);
  expect(fullMark(criteriaFor("contest"))).toBe(usualFullMark);
  expect(
    criteriaFor("venture")
      .map(({ name }) => name)
      .join(),
  ).not.toContain("孵化");
});
