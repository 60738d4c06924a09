/**
 * Points as a whole number of hundredths: 86.4 -> 8640. `NaN` for anything that is not a number with at
 * most two decimals, so 1.005 is refused rather than rounded.
 *
 * A literal with two decimals is the double nearest to k/100, and so is the quotient k/100: comparing them
 * is exact, where multiplying is not (0.29 * 100 is 28.999999999999996).
 */
export function hundredths(value: unknown): number {
  if (typeof value !== "number") return Number.NaN;
  const scaled = Math.round(value * 100);
  return scaled / 100 === value && Number.isSafeInteger(scaled) ? scaled : Number.NaN;
}
