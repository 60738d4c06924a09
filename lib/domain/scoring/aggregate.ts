import { at } from "./at.ts";
import { doubledMedian } from "./doubled-median.ts";
import type { Aggregation } from "./review.ts";

/** An exact score of `numerator / denominator` hundredths. */
export interface Aggregate {
  readonly numerator: number;
  readonly denominator: number;
  /** How many totals were trimmed at either end. */
  readonly trimmed: number;
}

/**
 * One score out of an applicant's scored totals (hundredths, ascending, at least one). Trimming drops
 * exactly `drop` at either end; with too few marks for that it is the plain mean of all.
 */
export function aggregate(ascending: readonly number[], by: Aggregation): Aggregate {
  switch (by.method) {
    case "mean":
      return meanWithin(ascending, 0);
    case "median":
      return { numerator: doubledMedian(ascending), denominator: 2, trimmed: 0 };
    case "trimmedMean": {
      const enough = ascending.length >= by.fromBallots && ascending.length > 2 * by.drop;
      return meanWithin(ascending, enough ? by.drop : 0);
    }
  }
}

function meanWithin(ascending: readonly number[], trimmed: number): Aggregate {
  const end = ascending.length - trimmed;
  let sum = 0;
  for (let place = trimmed; place < end; place += 1) sum += at(ascending, place);
  return { numerator: sum, denominator: end - trimmed, trimmed };
}
