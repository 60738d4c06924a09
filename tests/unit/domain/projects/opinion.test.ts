import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { opinionToSign } from "@/lib/domain/projects/opinion";

test("an opinion stands above the place where its author signs, and one not given yet leaves room for both", () => {
  expect(opinionToSign("审批人", "同意", "钱局", civilDate("2022-03-12"))).toBe(
    "同意\n\n\n审批人：钱局　签字（盖章）：＿＿＿＿　2022年3月12日",
  );
  expect(opinionToSign("经办人", null, null, null)).toBe(
    "\n\n\n签字（盖章）：＿＿＿＿　　　　年　　月　　日",
  );
});
