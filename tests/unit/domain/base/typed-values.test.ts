import { describe, expect, it } from "vitest";
import { typedEntries, typedValues } from "@/lib/domain/base/typed-values";

function form(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("typedValues", () => {
  it("gives back what was typed, and never a password", () => {
    const data = form(
      ["identifier", "wang@example.cn"],
      ["password", "secret"],
      ["kinds[]", "a"],
      ["kinds[]", "b"],
    );
    expect(typedValues(data)).toEqual({ identifier: "wang@example.cn", "kinds[]": ["a", "b"] });
  });
});

describe("typedEntries", () => {
  it("leaves a password as it was typed, and other texts without what nobody sees", () => {
    expect(typedEntries(form(["password", "a\u200bb"], ["name", "惠\u200b心"]))).toEqual([
      ["password", ["a\u200bb"]],
      ["name", ["惠心"]],
    ]);
  });
});
