import { describe, expect, it } from "vitest";
import { whyNotWithdraw } from "@/lib/domain/recruitment/application/withdrawal";

describe("whyNotWithdraw", () => {
  it("lets an applicant go until the review begins", () => {
    expect(whyNotWithdraw("submitted", "recruiting")).toBeNull();
    expect(whyNotWithdraw("passed", "closed")).toBeNull();
    expect(whyNotWithdraw("passed", "reviewing")).toContain("评审已经开始");
  });

  it("has nothing to take back of what is over", () => {
    expect(whyNotWithdraw("withdrawn", "recruiting")).toContain("已经撤回");
    for (const state of ["refused", "signed", "announced"] as const)
      expect(whyNotWithdraw(state, "recruiting")).toContain("不能在线撤回");
  });
});
