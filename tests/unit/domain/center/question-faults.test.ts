import { describe, expect, it } from "vitest";
import { questionFaults } from "@/lib/domain/center/question-faults";
import { questionOf } from "../../../support/center/questions";

const site = questionOf({ id: "q1", kind: "choice", label: "有无场所", options: ["有", "无"] });

describe("a question beside the others of its form", () => {
  it.each([
    [{ id: "q", label: "有无场所" }, "label"],
    [{ id: "q", kind: "choice" as const, options: ["有"] }, "options"],
    [{ id: "q", kind: "choices" as const, options: ["有", "有"] }, "options"],
    [{ id: "q", kind: "choice" as const, options: ["有", "长".repeat(101)] }, "options"],
    [{ id: "q", kind: "rows" as const }, "columns"],
    [
      { id: "q", kind: "rows" as const, columns: [{ label: "甲", kind: "text" as const }], least: 21 },
      "least",
    ],
    [{ id: "q", kind: "number" as const, least: 9, most: 3 }, "least"],
    [{ id: "q", kind: "text" as const, most: 0 }, "most"],
  ])("is refused with a sentence at %j", (fields, place) => {
    expect(Object.keys(questionFaults(questionOf(fields), [site]))).toEqual([place]);
  });

  it("may stand when nothing is wrong", () => {
    expect(
      questionFaults(questionOf({ id: "q2", kind: "rows", columns: [{ label: "甲", kind: "date" }] }), [
        site,
      ]),
    ).toEqual({});
  });
});
