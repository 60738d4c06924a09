import { at } from "./at.ts";

/** Ranks of a list of values, ties sharing the middle rank. */
export interface DoubledRanks {
  /** Twice the rank of each value, the lowest value first: whole also for a shared rank of 1.5. */
  readonly ranks: readonly number[];
  /** The sum of t³ - t over the groups of t equal values. */
  readonly ties: bigint;
}

/** Ranks `values` from 1 (lowest), equal values sharing the mean of their ranks. */
export function doubledRanks(values: readonly number[]): DoubledRanks {
  const order = values.map((_, place) => place).sort((a, b) => at(values, a) - at(values, b));
  const ranks = values.slice();
  let ties = 0n;
  for (let start = 0, end = 0; start < order.length; start = end) {
    const value = at(values, at(order, start));
    while (end < order.length && at(values, at(order, end)) === value) end += 1;
    for (const place of order.slice(start, end)) ranks[place] = start + 1 + end;
    const size = BigInt(end - start);
    ties += size ** 3n - size;
  }
  return { ranks, ties };
}
