import { describe, expect, it } from "vitest";
import {
  checkOrganizationCode,
  codeOwner,
  codeReasonHint,
  vouchedFor,
} from "@/lib/domain/registry/code-owner";
import { creditCodeCheckCharacter } from "@/lib/domain/registry/credit-code-digits";

const association = "51140213MJ3D4E5F1Y"; // synthetic
const starting = (two: string) => {
  const first17 = `${two}140181MJ0A1B2C5`;
  return first17 + creditCodeCheckCharacter(first17);
};
const refused = (code: string) => {
  const check = checkOrganizationCode(code);
  return check.ok ? null : check;
};

describe("checkOrganizationCode", () => {
  it("takes the four classes of civil affairs, however they are typed", () => {
    for (const two of ["51", "52", "53", "59"]) expect(refused(starting(two))).toBeNull();
    expect(refused(` ${association.toLowerCase()} `)).toBeNull();
  });

  it.each([
    ["11", "机关"],
    ["21", "外国"],
    ["41", "外国"],
    ["54", "村（居）民委员会"],
    ["61", "外国"],
    ["71", "宗教"],
    ["81", "工会"],
    ["91", "企业"],
    ["A1", "军队"],
    ["G1", "境外非政府组织"],
    ["N1", "农村集体经济组织"],
    ["Y1", "其他机构"],
  ])("says whose a code of %s is: %s", (two, owner) => {
    expect(refused(starting(two))).toMatchObject({
      reason: "owner",
      message: expect.stringContaining(owner),
    });
    expect(codeOwner(starting(two))).toContain(owner);
  });

  it("says of a firm's code whose it is, though its check digit is wrong too", () => {
    expect(refused("91110108551385082A")?.reason).toBe("owner");
  });

  it.each(["11010519491231002X", "44052418800101001４"])("refuses a resident's number: %s", (number) => {
    expect(refused(number)).toMatchObject({ reason: "resident", message: expect.stringContaining("身份证") });
  });
});

describe("vouchedFor", () => {
  const wrong = "52140181MJ0A1B2C58";

  it("lets a wrong check digit pass for a reason alone, and keeps the warning", () => {
    const check = checkOrganizationCode(wrong);
    expect(vouchedFor(check, ` ${wrong} `, "试点代码")).toMatchObject({
      ok: true,
      code: wrong,
      warnings: [expect.stringContaining("校验位")],
    });
    expect(vouchedFor(check, wrong, null)).toMatchObject({
      ok: false,
      message: expect.stringContaining("说明"),
    });
    expect(codeReasonHint).toContain("校验位");
  });

  it("lets nothing else pass", () => {
    for (const typed of ["123", starting("91"), "11010519491231002X"])
      expect(vouchedFor(checkOrganizationCode(typed), typed, "确实如此").ok).toBe(false);
  });
});
