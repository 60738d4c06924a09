import { explainPoints } from "./explain-points.ts";
import type { KnownIds } from "./known-ids.ts";
import type { ScaledCriterion } from "./read-criteria.ts";
import type { ReviewIssue } from "./review-error.ts";

/** Reports everything that is wrong with one mark by itself; `number` counts the marks from 1. */
export function explainMark(
  mark: Readonly<Record<string, unknown>>,
  number: number,
  criteria: readonly ScaledCriterion[],
  known: KnownIds,
  issues: ReviewIssue[],
): void {
  const { panelist, applicant, status } = mark;
  const ids = {
    ...(typeof panelist === "string" ? { panelist } : {}),
    ...(typeof applicant === "string" ? { applicant } : {}),
  };
  if (typeof panelist !== "string") {
    issues.push({ code: "wrongShape", ...ids, message: `第${number}条评分没有写明评审专家。` });
  } else if (!known.panelists.has(panelist)) {
    const message = `第${number}条评分的评审专家“${panelist}”不在评审组名单中。`;
    issues.push({ code: "unknownPanelist", ...ids, message });
  }
  if (typeof applicant !== "string") {
    issues.push({ code: "wrongShape", ...ids, message: `第${number}条评分没有写明申请。` });
  } else if (!known.applicants.has(applicant)) {
    const message = `第${number}条评分的申请“${applicant}”不在申请名单中。`;
    issues.push({ code: "unknownApplicant", ...ids, message });
  }
  if (status === "scored") {
    explainPoints(mark.points, criteria, ids, issues);
  } else if (status !== "recused" && status !== "absent") {
    const message = `第${number}条评分的状态应是 scored（已评分）、recused（回避）或 absent（缺席）。`;
    issues.push({ code: "wrongShape", ...ids, message });
  }
}
