const digitWide = "\u2007";
const pointWide = "\u2008";

/**
 * Means of the criteria in one line of text whose columns stand below each other from row to row: a cell per criterion
 * would be a thousand elements on a long page. `full` is what none of them exceeds.
 */
export function alignedMeans(means: readonly number[], full: number): string {
  return aligned(
    means.map((mean) => mean.toFixed(2)),
    full,
  );
}

/** The numbers of the criteria, 1, 2, 3, over their means. */
export function alignedNumbers(criteria: readonly string[], full: number): string {
  return aligned(
    criteria.map((_, at) => `${at + 1}`),
    full,
  );
}

function aligned(texts: readonly string[], full: number): string {
  const widest = full.toFixed(2).slice(full >= 100 ? 1 : 0); // no criterion of several is worth the whole
  const room = widest.replace(/\d/g, digitWide).replace(".", pointWide);
  return texts.map((text) => room.slice(0, Math.max(0, room.length - text.length)) + text).join("\u2002");
}
