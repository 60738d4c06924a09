import { expect, it } from "vitest";
import { decidedInWords } from "@/lib/domain/projects/decision";

it("says what was decided: a payment by its name, a change by its kind", () => {
  expect(decidedInWords({ name: "首期款", change: null })).toBe("首期款");
  expect(decidedInWords({ name: null, change: "term" })).toBe("期限变更");
});
