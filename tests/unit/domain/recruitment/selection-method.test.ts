import { expect, test } from "vitest";
import { selectionMethodLabels, selectionMethods } from "@/lib/domain/recruitment/selection-method";

test("each way to select has its word", () => {
  expect(selectionMethods.map((method) => selectionMethodLabels[method])).toEqual(["评审组评分", "综合评估"]);
});
