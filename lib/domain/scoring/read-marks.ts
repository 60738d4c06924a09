import { explainMark } from "./explain-mark.ts";
import { isRecord } from "./is-record.ts";
import type { KnownIds } from "./known-ids.ts";
import type { ScaledCriterion } from "./read-criteria.ts";
import { readPoints } from "./read-points.ts";
import type { ReviewIssue } from "./review-error.ts";
import { ABSENT, PENDING, RECUSED, SCORED, type Scoresheet } from "./scoresheet.ts";

/** Enters every sound mark into `sheet`; reports all faults of the others, and every second mark of a pair. */
export function readMarks(
  marks: readonly unknown[],
  criteria: readonly ScaledCriterion[],
  known: KnownIds,
  sheet: Scoresheet,
  issues: ReviewIssue[],
): void {
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (!isRecord(mark)) {
      issues.push({ code: "wrongShape", message: `第${index + 1}条评分不是一条完整的记录。` });
      continue;
    }
    const { panelist, applicant } = mark;
    const column = typeof panelist === "string" ? known.panelists.get(panelist) : undefined;
    const row = typeof applicant === "string" ? known.applicants.get(applicant) : undefined;
    const status = statusOf(mark.status);
    if (column === undefined || row === undefined || status === PENDING) {
      explainMark(mark, index + 1, criteria, known, issues);
      continue;
    }
    const cell = row * sheet.panelists.length + column;
    if (sheet.status[cell] !== PENDING) {
      const message = `评审专家“${panelist}”给申请“${applicant}”的评分不止一条。`;
      issues.push({ code: "duplicateMark", panelist: `${panelist}`, applicant: `${applicant}`, message });
    }
    const total = status === SCORED ? readPoints(mark.points, criteria, sheet.points, cell) : 0;
    if (Number.isNaN(total)) explainMark(mark, index + 1, criteria, known, issues);
    sheet.status[cell] = status;
    sheet.totals[cell] = total;
  }
}

function statusOf(status: unknown): number {
  if (status === "scored") return SCORED;
  if (status === "recused") return RECUSED;
  return status === "absent" ? ABSENT : PENDING;
}
