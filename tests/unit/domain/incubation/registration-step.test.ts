import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { stepStanding, stepsOf, stepToMeet, whyNotClaim } from "@/lib/domain/incubation/registration-step";

describe("a step", () => {
  it("says of each step whether it is met, said to be met, or open", () => {
    const [step] = stepsOf([{ ...stepToMeet({ title: "会员", threshold: null }), claimedOn: "2022-01-10" }]);
    if (!step) throw new Error("one step");
    expect(stepStanding(step).text).toBe("待中心核对");
    expect(stepStanding({ ...step, claimedOn: null }).text).toBe("待具备");
    const looked = { ...step, metOn: civilDate("2022-01-11") };
    expect(stepStanding(looked).text).toBe("已具备");
    expect(whyNotClaim("preparing", step)).toBeNull();
    expect(whyNotClaim("preparing", looked)).toContain("已核对");
    expect(whyNotClaim("submitted", step)).toContain("已提交");
  });

  it("is never missing", () => {
    expect(() => stepsOf(null)).toThrow(TypeError);
  });
});
