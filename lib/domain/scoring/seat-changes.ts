/** Who has a seat in only one of two results; both lists sorted. */
export function seatChanges(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): { gains: string[]; loses: string[] } {
  return {
    gains: [...after].filter((applicant) => !before.has(applicant)).sort(),
    loses: [...before].filter((applicant) => !after.has(applicant)).sort(),
  };
}
