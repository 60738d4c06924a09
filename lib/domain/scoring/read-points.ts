import { hundredths } from "./hundredths.ts";
import { isRecord } from "./is-record.ts";
import type { ScaledCriterion } from "./read-criteria.ts";

/**
 * Adds up one mark: its total in hundredths, and into `points` what each criterion got. `NaN` when
 * anything is wrong with it; `explainPoints` then says what. Split like that because a sound mark, the
 * usual case of millions, should cost no more than its additions.
 */
export function readPoints(
  value: unknown,
  criteria: readonly ScaledCriterion[],
  points: ReadonlyMap<string, Float64Array>,
  cell: number,
): number {
  if (!isRecord(value)) return Number.NaN;
  let extra = -criteria.length;
  for (const _ in value) extra += 1;
  if (extra !== 0) return Number.NaN;
  let total = 0;
  for (const criterion of criteria) {
    const scaled = hundredths(value[criterion.id]);
    if (!(scaled >= 0 && scaled <= criterion.max) || scaled % criterion.step !== 0) return Number.NaN;
    const column = points.get(criterion.id);
    if (column !== undefined) column[cell] = scaled;
    total += scaled;
  }
  return total;
}
