import { aggregate } from "./aggregate.ts";
import { ballotsOf } from "./ballots-of.ts";
import type { Rules } from "./review.ts";
import { roundHalfUp } from "./round-half-up.ts";
import type { Scoresheet } from "./scoresheet.ts";
import { tieKey } from "./tie-key.ts";

/**
 * All that decides the order, each list with one entry per applicant: lists of numbers rather than an
 * object each, because a hundred thousand objects cost more than the ranking itself.
 */
export interface Standings {
  /** Published score, a whole number of 10^-decimals points; `NaN` when unscored. */
  readonly scores: Float64Array;
  /** Scored marks, trimmed ones included. */
  readonly ballots: Float64Array;
  /** Places in the panel whose marks were trimmed. */
  readonly dropped: readonly (readonly number[])[];
  /** One per tie-break rule: whole numbers, over `ballots` when `perBallot`; higher is better. */
  readonly keys: readonly { readonly values: Float64Array; readonly perBallot: boolean }[];
}

const NONE: readonly number[] = [];

/**
 * The standings under these rules. An applicant with fewer scored marks than `minBallots` (or none) is
 * unscored. `without` is the place of a panelist whose marks are read as absent.
 */
export function standings(sheet: Scoresheet, rules: Rules, without?: number): Standings {
  const size = sheet.applicants.length;
  const needed = Math.max(1, rules.minBallots);
  const scores = new Float64Array(size).fill(Number.NaN);
  const counts = new Float64Array(size);
  const dropped = new Array<readonly number[]>(size).fill(NONE);
  const keys = rules.tieBreak.map((rule) => ({ ...tieKey(sheet, rule), values: new Float64Array(size) }));

  for (let applicant = 0; applicant < size; applicant += 1) {
    const ballots = ballotsOf(sheet, applicant, without);
    const count = ballots.columns.length;
    counts[applicant] = count;
    if (count < needed) continue;
    const { numerator, denominator, trimmed } = aggregate(ballots.totals, rules.aggregate);
    scores[applicant] = roundHalfUp(numerator, denominator, rules.decimals);
    for (const key of keys) key.values[applicant] = key.valueOf(applicant, ballots);
    if (trimmed === 0) continue;
    dropped[applicant] = [...ballots.columns.slice(0, trimmed), ...ballots.columns.slice(count - trimmed)];
  }
  return { scores, ballots: counts, dropped, keys };
}
