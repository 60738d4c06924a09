import { expect, it } from "vitest";
import {
  applicationStates,
  nextApplicationState,
} from "@/lib/domain/recruitment/application/application-lifecycle";
import {
  isUnchecked,
  outStates,
  uncheckedStates,
  whyNotFind,
} from "@/lib/domain/recruitment/application/application-standing";

it("owes a verdict to whom the formal check can still answer, at once or after a correction", () => {
  expect(applicationStates.filter(isUnchecked)).toEqual([...uncheckedStates]);
  const answerable = (["refuse", "lapseCorrection"] as const).flatMap((event) =>
    applicationStates.filter((state) => nextApplicationState(state, event).ok),
  );
  expect(answerable.sort()).toEqual([...uncheckedStates].sort());
});

it("has no way back into the review for those who are out but through the check", () => {
  for (const state of outStates) expect(nextApplicationState(state, "shortlist").ok).toBe(false);
});

it("takes findings while an application waits for its verdict and is not out for correction", () => {
  expect(applicationStates.filter((state) => whyNotFind(state) === null)).toEqual(["submitted", "accepted"]);
  expect(whyNotFind("correcting")).toContain("补正");
  expect(whyNotFind("passed")).toContain("撤回结论");
});
