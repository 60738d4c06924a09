import { expect, test } from "vitest";
import { barRuleLabels, barRules } from "@/lib/domain/recruitment/call/bar-rule";

test("a call says whether a bar is shown to the checker or refuses", () => {
  expect(barRules.map((rule) => barRuleLabels[rule])).toEqual(["审查时提示，由审查人员判断", "不能通过初审"]);
});
