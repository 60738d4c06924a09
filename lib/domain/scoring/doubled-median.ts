import { at } from "./at.ts";

/**
 * Twice the median of at least one ascending total, which is a whole number even when the median lies
 * between two: twice the middle total, or the sum of the two middle ones.
 */
export function doubledMedian(ascending: readonly number[]): number {
  const middle = ascending.length - 1;
  return at(ascending, Math.floor(middle / 2)) + at(ascending, Math.ceil(middle / 2));
}
