import { describe, expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { bodyForm, bodyKindLabels, bodyKinds } from "@/lib/domain/registry/body";

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
});
