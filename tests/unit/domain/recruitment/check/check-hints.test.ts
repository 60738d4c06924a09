import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type CheckFacts, checkHints } from "@/lib/domain/recruitment/check/check-hints";
import { syntheticCreditCode } from "../../../../support/factories";

const facts: CheckFacts = {
  legalStatus: "registered",
  creditCode: syntheticCreditCode(17),
  filingNumber: null,
  publicationConsent: true,
  submittedOn: civilDate("2022-01-03"),
  opensOn: civilDate("2021-12-25"),
  closesOn: civilDate("2022-01-03"),
  others: [],
};

function doubts(fields: Partial<CheckFacts>): string[] {
  return checkHints({ ...facts, ...fields })
    .filter(({ sound }) => !sound)
    .map(({ text }) => text);
}

describe("checkHints", () => {
  it("finds nothing to doubt in a sound application, on its last day too", () => {
    expect(doubts({})).toEqual([]);
    expect(checkHints(facts)[0]?.text).toContain("社会服务机构");
    expect(doubts({ legalStatus: "team", creditCode: null })).toEqual([]);
    const filed = { legalStatus: "filed", creditCode: null } as const;
    expect(doubts({ ...filed, filingNumber: "平民备001" })).toEqual([]);
    expect(doubts(filed)).toEqual([expect.stringContaining("备案编号")]);
    expect(doubts({ legalStatus: "deregistered" })).toEqual([expect.stringContaining("已注销")]);
  });

  it("doubts a code that fails its check, is missing, or belongs to no social organization", () => {
    const code = syntheticCreditCode(17);
    expect(doubts({ creditCode: `${code.slice(0, 17)}${code.endsWith("0") ? "1" : "0"}` })).toHaveLength(1);
    expect(doubts({ creditCode: null })).toHaveLength(1);
    expect(doubts({ creditCode: "91350100M000100Y43" })).toEqual([
      expect.stringContaining("不是民政部门登记"),
    ]);
  });

  it("doubts what came outside the window", () => {
    expect(doubts({ submittedOn: civilDate("2021-12-24") })).toEqual([
      expect.stringContaining("不在招募期内"),
    ]);
    expect(doubts({ submittedOn: civilDate("2022-01-04") })).toHaveLength(1);
  });

  it("doubts a missing consent and a repetition, and says how many there are", () => {
    expect(doubts({ publicationConsent: false })).toEqual(["没有同意公示"]);
    const others = [{ likenesses: ["mobile"] }, { likenesses: ["name", "mobile"] }] as const;
    expect(doubts({ others })).toEqual(["有 2 份同名或同手机的其他申请，见下方"]);
  });
});
