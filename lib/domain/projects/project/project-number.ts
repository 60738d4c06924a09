/** What the numbers of a year begin with: "PC-XM2026-". */
export function projectNumbers(centerCode: string, year: number): string {
  return `${centerCode}-XM${year}-`;
}

/** The number after the highest of those that are there, all of which begin alike: "PC-XM2026-" -> "PC-XM2026-001". */
export function nextProjectNumber(beginning: string, taken: readonly string[]): string {
  const highest = Math.max(0, ...taken.map((number) => Number(number.slice(beginning.length)) || 0));
  return beginning + String(highest + 1).padStart(3, "0");
}
