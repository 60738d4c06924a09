const PLACES = 1e9;

/**
 * Fitted hundredths as points with nine decimals: enough for anyone, and free of the last digits in which
 * the same fit differs when panelists are listed in another order. Never -0.
 */
export function tidyPoints(hundredths: number): number {
  return Math.round((hundredths / 100) * PLACES) / PLACES + 0;
}
