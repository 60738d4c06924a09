import { hundredths } from "./hundredths.ts";
import { isRecord } from "./is-record.ts";
import type { ReviewIssue } from "./review-error.ts";

/** A criterion in hundredths of a point. */
export interface ScaledCriterion {
  readonly id: string;
  readonly max: number;
  readonly step: number;
}

/**
 * The criteria that have an id in hundredths, each id once. A faulty `max` or `step` is reported here and
 * then stands aside (no limit, any step), so that it does not turn every mark into a second complaint.
 */
export function readCriteria(entries: readonly unknown[], issues: ReviewIssue[]): ScaledCriterion[] {
  const criteria = new Map<string, ScaledCriterion>();
  for (const entry of entries) {
    if (!isRecord(entry)) continue; // like a missing id: indexIds reports it
    const { id } = entry;
    if (typeof id !== "string" || criteria.has(id)) continue;
    const max = hundredths(entry.max);
    const step = hundredths(entry.step);
    criteria.set(id, { id, max: max > 0 ? max : Number.POSITIVE_INFINITY, step: step > 0 ? step : 1 });
    if (!(max > 0)) {
      const message = `评分指标“${id}”的满分应是大于0、最多两位小数的数。`;
      issues.push({ code: "maxOutOfRange", criterion: id, message });
    }
    if (!(step > 0)) {
      const message = `评分指标“${id}”的打分单位应是大于0、最多两位小数的数。`;
      issues.push({ code: "stepOutOfRange", criterion: id, message });
    }
  }
  return [...criteria.values()];
}
