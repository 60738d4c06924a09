import type { FieldErrors } from "../../base/errors";
import type { Criterion } from "../../scoring/review";
import { sectionFaults } from "../rubric";

/** One line of the mark sheet as staff write it; `row` is its line in the form, where its errors belong. */
export interface CallCriterion extends Criterion {
  row: number;
  /** The headings above it, outermost first. */
  section?: string[] | undefined;
  /** What to look at. */
  evidence?: string | null | undefined;
}

const mostStep = 99.99; // what the database holds

/** The highest total a mark sheet can give, in points. */
export function fullMark(criteria: readonly { max: number }[]): number {
  return criteria.reduce((sum, { max }) => sum + hundredths(max), 0) / 100;
}

/** What is wrong with the lines of a mark sheet, by field of the form. */
export function criteriaFaults(criteria: readonly CallCriterion[]): FieldErrors {
  const faults = sectionFaults(criteria);
  if (criteria.length === 0) faults["criterionName.1"] = "请至少填写一项评分指标。";
  const seen = new Set<string>();
  for (const { row, name, max, step } of criteria) {
    if (seen.has(name)) faults[`criterionName.${row}`] = `指标“${name}”重复，请合并或改名。`;
    seen.add(name);
    if (!isHundredth(max, 1000)) {
      faults[`criterionMax.${row}`] = `指标“${name}”的满分应是大于 0、不超过 1000 的数，最多两位小数。`;
    } else if (!isHundredth(step, Math.min(max, mostStep))) {
      faults[`criterionStep.${row}`] =
        `指标“${name}”的打分单位应大于 0、不超过满分和 ${mostStep}，最多两位小数。`;
    } else if (hundredths(max) % hundredths(step) !== 0) {
      faults[`criterionStep.${row}`] = `指标“${name}”的满分 ${max} 分不能按 ${step} 分一档分完，请调整。`;
    }
  }
  return faults;
}

/** A positive amount of points that the database holds exactly. */
export function isHundredth(value: number, most: number): boolean {
  return value > 0 && value <= most && Math.abs(value * 100 - hundredths(value)) < 1e-9;
}

function hundredths(points: number): number {
  return Math.round(points * 100);
}
