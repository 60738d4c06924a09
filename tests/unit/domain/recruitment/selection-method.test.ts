import { expect, test } from "vitest";
import {
  selectionMethodLabels,
  selectionMethods,
  selectionNext,
} from "@/lib/domain/recruitment/selection-method";

test("each way to select has its word", () => {
  expect(selectionMethods.map((method) => selectionMethodLabels[method])).toEqual(["评审组评分", "综合评估"]);
});

test("no applicant of an appraised call is told of a panel", () => {
  expect(selectionNext.ranking).toContain("参加评审");
  expect(selectionNext.appraisal).toContain("走访");
  expect(selectionNext.appraisal).not.toContain("评审");
});
