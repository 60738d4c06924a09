/**
 * A whole number of 10^-decimals points as it is printed: (8640, 2) -> "86.40", (-5, 2) -> "-0.05".
 */
export function formatScore(units: number, decimals: number): string {
  const sign = units < 0 ? "-" : "";
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
