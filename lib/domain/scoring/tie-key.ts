import { at } from "./at.ts";
import type { Ballots } from "./ballots-of.ts";
import { doubledMedian } from "./doubled-median.ts";
import type { TieBreak } from "./review.ts";
import type { Scoresheet } from "./scoresheet.ts";

/**
 * What one rule of the tie-break compares: a whole number per applicant, to be divided by the number of
 * scored marks when `perBallot`. Higher is better.
 */
export interface TieKey {
  readonly valueOf: (applicant: number, ballots: Ballots) => number;
  readonly perBallot: boolean;
}

/** The key of one tie-break rule. All scored marks count, also those trimmed from the score. */
export function tieKey(sheet: Scoresheet, rule: TieBreak): TieKey {
  switch (rule.by) {
    case "criterion":
      return { valueOf: sumOf(sheet, rule.criterion), perBallot: true };
    case "median":
      return { valueOf: (_, ballots) => doubledMedian(ballots.totals), perBallot: false };
    case "submittedAt":
      return smallestFirst(sheet.applicants.map((one) => one.submittedAt));
    case "draw": {
      const drawn = new Map(rule.order.map((id, place) => [id, place]));
      return smallestFirst(sheet.applicants.map((one) => drawn.get(one.id)));
    }
  }
}

function sumOf(sheet: Scoresheet, criterion: string): TieKey["valueOf"] {
  const points = sheet.points.get(criterion);
  if (points === undefined) throw new RangeError(`no points of criterion ${criterion}`);
  return (applicant, { columns }) => {
    let sum = 0;
    for (const column of columns) sum += at(points, applicant * sheet.panelists.length + column);
    return sum;
  };
}

/** The earlier time, or the earlier place in the draw, is the better one. */
function smallestFirst(values: readonly (number | undefined)[]): TieKey {
  const smallest = (applicant: number) => {
    const value = values[applicant];
    if (value === undefined) throw new RangeError(`applicant ${applicant} cannot be told apart by this rule`);
    return -value;
  };
  return { valueOf: smallest, perBallot: false };
}
