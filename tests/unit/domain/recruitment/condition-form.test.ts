import { describe, expect, it } from "vitest";
import { callKindTerms } from "@/lib/domain/recruitment/call/call-kind";
import { conditionsForm, confirmedOf, exclusionsOf } from "@/lib/domain/recruitment/condition-form";

const conditions = [
  { id: "a", kind: "entry", text: "在平城区开展服务", evidence: null },
  { id: "b", kind: "exclusion", text: "列入失信名单", evidence: null },
  { id: "c", kind: "exclusion", text: "近两年受过处罚", evidence: null },
] as const;

describe("the conditions of a call", () => {
  it("are asked one by one, the grounds of exclusion together", () => {
    expect(conditionsForm(conditions, callKindTerms.incubation)).toMatchObject({
      confirmed: { kind: "choices", options: [{ value: "a", label: "在平城区开展服务" }] },
      noExclusion: { kind: "flag" },
    });
    expect(conditionsForm([], callKindTerms.incubation)).toEqual({});
    expect(exclusionsOf(conditions)).toEqual(["列入失信名单", "近两年受过处罚"]);
  });

  it("are confirmed by their ids, and no other id gets in", () => {
    expect(confirmedOf(conditions, { confirmed: ["a", "x"], noExclusion: true })).toEqual(["a", "b", "c"]);
    expect(confirmedOf(conditions, { confirmed: [], noExclusion: false })).toEqual([]);
    expect(confirmedOf(conditions, {})).toEqual([]);
  });
});
