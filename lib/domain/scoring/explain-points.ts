import { hundredths } from "./hundredths.ts";
import { isRecord } from "./is-record.ts";
import type { ScaledCriterion } from "./read-criteria.ts";
import type { ReviewIssue, ReviewIssueCode } from "./review-error.ts";

/**
 * Reports everything that is wrong with the points of one mark; nothing when they are sound. Finds fault
 * wherever `readPoints` does.
 */
export function explainPoints(
  value: unknown,
  criteria: readonly ScaledCriterion[],
  ids: { panelist?: string; applicant?: string },
  issues: ReviewIssue[],
): void {
  const where = `评审专家“${ids.panelist ?? "?"}”给申请“${ids.applicant ?? "?"}”的打分`;
  if (!isRecord(value)) {
    issues.push({ code: "wrongShape", ...ids, message: `${where}里没有各指标的分数。` });
    return;
  }
  for (const { id, max, step } of criteria) {
    const report = (code: ReviewIssueCode, what: string) =>
      issues.push({ code, ...ids, criterion: id, message: `${where}里，指标“${id}”${what}。` });
    const points = value[id];
    if (!Object.prototype.propertyIsEnumerable.call(value, id)) {
      report("missingCriterion", "没有分数");
    } else if (typeof points !== "number" || !Number.isFinite(points)) {
      report("pointsNotNumber", "的分数不是数字");
    } else {
      if (points < 0) report("pointsNegative", `的分数${points}小于0`);
      if (points > max / 100) report("pointsAboveMax", `的分数${points}超过满分${max / 100}`);
      const scaled = hundredths(points);
      if (Number.isNaN(scaled)) report("pointsTooManyDecimals", `的分数${points}多于两位小数`);
      else if (scaled % step !== 0) report("pointsOffStep", `的分数${points}不是打分单位${step / 100}的倍数`);
    }
  }
  const known = new Set(criteria.map((criterion) => criterion.id));
  for (const id in value) {
    if (known.has(id)) continue;
    const message = `${where}里，“${id}”不是评分指标。`;
    issues.push({ code: "extraCriterion", ...ids, criterion: id, message });
  }
}
