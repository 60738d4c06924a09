import { describe, expect, it } from "vitest";
import { explainMark } from "../../../../lib/domain/scoring/explain-mark.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";

const known = {
  criteria: new Map([["c1", 0]]),
  panelists: new Map([["p1", 0]]),
  applicants: new Map([["A", 0]]),
  untimed: [],
};

function told(mark: Record<string, unknown>) {
  const issues: ReviewIssue[] = [];
  explainMark(mark, 3, [{ id: "c1", max: 1000, step: 1 }], known, issues);
  return issues;
}

describe("explainMark", () => {
  it("has nothing to say about a sound mark", () => {
    expect(told({ panelist: "p1", applicant: "A", status: "scored", points: { c1: 1 } })).toStrictEqual([]);
    expect(told({ panelist: "p1", applicant: "A", status: "recused" })).toStrictEqual([]);
    expect(told({ panelist: "p1", applicant: "A", status: "absent" })).toStrictEqual([]);
  });

  it("names every fault of one mark at once", () => {
    const mark = { panelist: "p9", applicant: "Z", status: "scored", points: { c1: 11 } };
    expect(told(mark)).toStrictEqual([
      {
        code: "unknownPanelist",
        panelist: "p9",
        applicant: "Z",
        message: "第3条评分的评审专家“p9”不在评审组名单中。",
      },
      {
        code: "unknownApplicant",
        panelist: "p9",
        applicant: "Z",
        message: "第3条评分的申请“Z”不在申请名单中。",
      },
      {
        code: "pointsAboveMax",
        panelist: "p9",
        applicant: "Z",
        criterion: "c1",
        message: "评审专家“p9”给申请“Z”的打分里，指标“c1”的分数11超过满分10。",
      },
    ]);
  });

  it("reports ids that are no text and a status it does not know", () => {
    expect(told({ panelist: 1, applicant: null, status: "late" }).map((issue) => issue.code)).toStrictEqual([
      "wrongShape",
      "wrongShape",
      "wrongShape",
    ]);
  });
});
