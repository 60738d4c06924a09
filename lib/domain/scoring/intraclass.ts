/** Intraclass correlations of the two-way random effects model; `null` where undefined. */
export interface Intraclass {
  /** ICC(2,1): how far one panelist's mark can be trusted. */
  readonly single: number | null;
  /** ICC(2,k): how far the mean of the whole panel can be trusted. */
  readonly average: number | null;
}

/**
 * ICC(2,1) and ICC(2,k) for absolute agreement, of complete rows (one row per applicant, one total per
 * panelist). Source: P. E. Shrout, J. L. Fleiss, Intraclass correlations, Psychological Bulletin 86 (1979):
 *
 *   ICC(2,1) = (BMS - EMS) / (BMS + (k-1) EMS + k (JMS - EMS) / n)
 *   ICC(2,k) = (BMS - EMS) / (BMS + (JMS - EMS) / n)
 *
 * with the mean squares between n targets (BMS), between k judges (JMS) and of the rest (EMS).
 * Undefined for fewer than two of either, and when the denominator, a variance, is not positive.
 * The squares are summed as whole numbers, so that "no variance" is exactly that.
 */
export function intraclass(rows: readonly (readonly number[])[]): Intraclass {
  const n = BigInt(rows.length);
  const k = BigInt(rows[0]?.length ?? 0);
  if (n < 2n || k < 2n) return { single: null, average: null };

  const judges = new Array<bigint>(Number(k)).fill(0n);
  let sum = 0n;
  let squares = 0n;
  let rowSquares = 0n;
  for (const row of rows) {
    let rowSum = 0n;
    row.forEach((total, column) => {
      const value = BigInt(total);
      rowSum += value;
      squares += value * value;
      judges[column] = (judges[column] ?? 0n) + value;
    });
    sum += rowSum;
    rowSquares += rowSum * rowSum;
  }
  const judgeSquares = judges.reduce((total, judge) => total + judge * judge, 0n);
  // Sums of squares times n k, then mean squares times n k (n-1) (k-1): whole numbers throughout.
  const between = n * rowSquares - sum * sum;
  const judge = k * judgeSquares - sum * sum;
  const rest = n * k * squares - sum * sum - between - judge;
  const bms = between * (k - 1n);
  const jms = judge * (n - 1n);
  const ems = rest;
  return {
    single: ratio(n * (bms - ems), n * bms + n * (k - 1n) * ems + k * (jms - ems)),
    average: ratio(n * (bms - ems), n * bms + jms - ems),
  };
}

function ratio(numerator: bigint, denominator: bigint): number | null {
  return denominator > 0n ? Number(numerator) / Number(denominator) : null;
}
