import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { bodyForm, bodyKindLabels, bodyKinds, checkBodyCode } from "@/lib/domain/registry/body";

describe("a body", () => {
  it("is of one of seven kinds, each with a word of its own", () => {
    expect(new Set(bodyKinds.map((kind) => bodyKindLabels[kind])).size).toBe(7);
  });

  it("is known by name and kind; all else may follow later", () => {
    expect(readAnswers(bodyForm, {})).toEqual({
      ok: false,
      faults: { name: "请填写名称。", kind: "请选择类别。" },
    });
    expect(readAnswers(bodyForm, { name: "某区　民政局", kind: "bureau" })).toMatchObject({
      ok: true,
      value: { name: "某区民政局", kind: "bureau", creditCode: null, placeId: null },
    });
  });

  it("has a code of the register that its kind belongs to", () => {
    const company = "91110108551385082Q";
    const reason = (kind: Parameters<typeof checkBodyCode>[1], code = company) => {
      const check = checkBodyCode(code, kind);
      return check.ok ? null : check.reason;
    };
    expect(bodyKinds.filter((kind) => reason(kind) === null)).toEqual([
      "company",
      "branch",
      "evaluator",
      "other",
    ]);
    expect(reason("bureau")).toBe("owner");
    expect(checkBodyCode(company, "bureau")).toMatchObject({ message: expect.stringContaining("企业") });
    expect(reason("other", "11010519491231002X")).toBe("resident");
  });
});
