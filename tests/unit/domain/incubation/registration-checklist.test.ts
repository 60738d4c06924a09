import { describe, expect, it } from "vitest";
import {
  checklistOf,
  registrationForms,
  usualChecklist,
} from "@/lib/domain/incubation/registration-checklist";

describe("the road to a legal form", () => {
  it("has steps for each, an association with its numbers of members and its money", () => {
    for (const form of registrationForms) expect(usualChecklist(form).steps.length).toBeGreaterThan(4);
    const thresholds = usualChecklist("association").steps.map(({ threshold }) => threshold);
    expect(thresholds.join()).toMatch(/50 人.*30 个.*3 万元/);
  });

  it("is read back as a center wrote it", () => {
    const steps = [{ title: "会员", threshold: "20 人或 10 个单位" }];
    expect(checklistOf({ days: 15, steps })).toEqual({ days: 15, steps });
  });

  it.each([[[]], [[{ threshold: "没有名称" }]], [null]])("is refused as %j", (steps) => {
    expect(() => checklistOf({ days: 15, steps })).toThrow(TypeError);
  });
});
