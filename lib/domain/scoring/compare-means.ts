/**
 * Compares `sumA / countA` with `sumB / countB` exactly: crosswise, never dividing. Positive when the first
 * is higher, 0 when they are equal. Sums are safe integers, counts positive.
 */
export function compareMeans(sumA: number, countA: number, sumB: number, countB: number): number {
  const left = sumA * countB;
  const right = sumB * countA;
  if (Math.abs(left) <= Number.MAX_SAFE_INTEGER && Math.abs(right) <= Number.MAX_SAFE_INTEGER) {
    return left - right;
  }
  const exact = BigInt(sumA) * BigInt(countB) - BigInt(sumB) * BigInt(countA);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}
