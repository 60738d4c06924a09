import { describe, expect, it } from "vitest";
import { questionKinds } from "@/lib/domain/center/form-definition";
import { askedOf, conditionKey, conditionOptions, questionFrom } from "@/lib/domain/center/question-form";
import { questionOf } from "../../../support/center/questions";

const site = questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "1=1"] });
const written = {
  kind: "choice" as const,
  label: "产权",
  hint: null,
  options: " 自有 \n\n租用\n",
  columns: [{ label: "列", kind: "text" as const }],
  least: 3,
  most: 4,
  decimals: null,
  unit: "人",
  when: "q1=1=1",
  optional: true,
};

describe("a question as it is written", () => {
  it("keeps what its kind has use for, and drops the rest", () => {
    expect(questionFrom(written, [site])).toEqual({
      ...{ kind: "choice", label: "产权", hint: null, optional: true, options: ["自有", "租用"] },
      ...{ least: null, most: null, decimals: null, unit: null, columns: [] },
      when: { question: "q1", answer: "1=1" },
    });
  });

  it("looks only at answers that stand above it", () => {
    expect(questionFrom(written, []).when).toBeNull();
    expect(conditionOptions([site]).map(({ value }) => value)).toEqual(["q1=有", "q1=1=1"]);
    expect(conditionKey({ question: "q1", answer: "有" })).toBe("q1=有");
  });

  it.each(questionKinds)("is asked about what a %s has use for", (kind) => {
    expect(Object.keys(askedOf(kind, []))).toEqual(expect.arrayContaining(["label", "hint", "optional"]));
    expect(askedOf(kind, [])).not.toHaveProperty("when");
    expect(askedOf(kind, [site])).toHaveProperty("when");
    expect("options" in askedOf(kind, [])).toBe(kind === "choice" || kind === "choices");
  });
});
