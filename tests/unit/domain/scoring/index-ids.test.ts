import { describe, expect, it } from "vitest";
import { indexIds } from "../../../../lib/domain/scoring/index-ids.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

function index(entries: unknown[], kind: "criterion" | "panelist" | "applicant" = "panelist") {
  const issues: ReviewIssue[] = [];
  return { places: [...indexIds(entries, kind, issues)], issues };
}

describe("indexIds", () => {
  it("gives every id its place, hostile or empty ids too", () => {
    expect(index(["b", "__proto__", ""])).toStrictEqual({
      places: [
        ["b", 0],
        ["__proto__", 1],
        ["", 2],
      ],
      issues: [],
    });
  });

  it("reads the id of applicants and criteria, but panelists are ids themselves", () => {
    expect(index([{ id: "A" }], "applicant").places).toStrictEqual([["A", 0]]);
    expect(index([{ id: "c" }], "criterion").places).toStrictEqual([["c", 0]]);
    expect(index([{ id: "p" }], "panelist").issues).toHaveLength(1);
    expect(index(["A"], "applicant").issues).toHaveLength(1);
  });

  it("reports a repeated id once, under the code of its kind, and keeps counting", () => {
    expect(index(["a", "a", "a", "b"])).toStrictEqual({
      places: [
        ["a", 0],
        ["b", 1],
      ],
      issues: [
        {
          code: "duplicatePanelist",
          panelist: "a",
          message: "评审专家“a”出现了不止一次，每个编号只能用一次。",
        },
      ],
    });
    expect(index([{ id: "A" }, { id: "A" }], "applicant").issues[0]).toMatchObject({
      code: "duplicateApplicant",
      applicant: "A",
    });
    expect(index([{ id: "c" }, { id: "c" }], "criterion").issues[0]).toMatchObject({
      code: "duplicateCriterion",
      criterion: "c",
    });
  });

  it("reports entries without an id, holes included", () => {
    const entries: unknown[] = [null, 7, "ok"];
    entries.length = 4;
    expect(index(entries).issues.map((issue) => issue.code)).toStrictEqual(Array(3).fill("wrongShape"));
    expect(index([null, {}, { id: 5 }], "applicant").issues).toHaveLength(3);
  });
});
