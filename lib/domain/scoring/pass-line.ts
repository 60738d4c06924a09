const FINEST = 4; // no published score has more decimals, so no pass mark needs more

/**
 * The lowest published score that passes, as a whole number of 10^-decimals points: a pass mark of 60.5
 * is 61 when scores are published without decimals. No pass mark: 0, which every score reaches.
 * `NaN` for a pass mark that is negative, not a number, or has more than four decimals.
 */
export function passLine(passMark: unknown, decimals: number): number {
  if (passMark === undefined) return 0;
  if (typeof passMark !== "number" || !(passMark >= 0)) return Number.NaN;
  const scaled = Math.round(passMark * 10 ** FINEST);
  if (scaled / 10 ** FINEST !== passMark || !Number.isSafeInteger(scaled)) return Number.NaN;
  return Math.ceil(scaled / 10 ** (FINEST - decimals));
}
