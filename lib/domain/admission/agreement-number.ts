/**
 * "PC", 2022, 3, 1 -> "PC-2022-03-001": center code, year of preparation, cohort (at least 2 digits), place in the
 * ranking (at least 3). Throws a `RangeError` when cohort or place does not count from 1.
 */
export function formatAgreementNumber(
  centerCode: string,
  year: number,
  cohort: number,
  place: number,
): string {
  for (const count of [cohort, place]) {
    if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not countable from 1: ${count}`);
  }
  return `${centerCode}-${year}-${String(cohort).padStart(2, "0")}-${String(place).padStart(3, "0")}`;
}
