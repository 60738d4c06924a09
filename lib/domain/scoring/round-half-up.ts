const HUNDREDTH = 2; // the decimals that hundredths already carry

/**
 * `numerator / denominator` hundredths of a point, rounded half up (四舍五入) to `decimals` places and given
 * as a whole number of 10^-decimals points: (535, 2) at 2 places is 2.675 points -> 268, printed 2.68.
 * Exact for any safe integers with a positive denominator; scores are never negative.
 */
export function roundHalfUp(numerator: number, denominator: number, decimals: number): number {
  const upper = 2 * numerator * 10 ** Math.max(0, decimals - HUNDREDTH);
  const lower = denominator * 10 ** Math.max(0, HUNDREDTH - decimals);
  const raised = upper + lower;
  if (raised > Number.MAX_SAFE_INTEGER) return roundLarge(numerator, denominator, decimals);
  return (raised - (raised % (2 * lower))) / (2 * lower);
}

function roundLarge(numerator: number, denominator: number, decimals: number): number {
  const upper = 2n * BigInt(numerator) * 10n ** BigInt(Math.max(0, decimals - HUNDREDTH));
  const lower = BigInt(denominator) * 10n ** BigInt(Math.max(0, HUNDREDTH - decimals));
  return Number((upper + lower) / (2n * lower));
}
