import { type Reach, reachOfCut } from "./reach-of-cut.ts";
import { readReview } from "./read-review.ts";
import type { Review } from "./review.ts";
import { seatChanges } from "./seat-changes.ts";
import { seatedIds } from "./seated-ids.ts";
import { standings } from "./standings.ts";

/** Who would gain or lose a seat had this panelist not marked; ids sorted. */
export interface WithoutPanelist {
  panelist: string;
  gains: string[];
  loses: string[];
}

/** How firmly the cut stands. */
export interface Robustness {
  /** One entry per panelist, in panel order. */
  without: WithoutPanelist[];
  /** The admitted who keep their seat whichever single panelist is left out. */
  firmSeats: number;
  /** In rank order, the applicants near enough to the cut that one panelist could carry them across. */
  reach: Reach[];
}

/**
 * How firmly the cut stands: the round is ranked again without each panelist in turn, whose marks are read
 * as absent. A seat is the outcome `admitted`; an undecided tie holds none. The marks are read and added up
 * once, only the scores of the applicants are worked out again.
 *
 * Throws a `ReviewError` as `rank` does.
 */
export function robustness(review: Review): Robustness {
  const { rules } = review;
  const sheet = readReview(review);
  const official = standings(sheet, rules);
  const others = sheet.panelists.map((panelist, column) => ({
    panelist,
    standings: standings(sheet, rules, column),
  }));

  const seats = seatedIds(sheet, official, rules);
  const without = others.map((other) => ({
    panelist: other.panelist,
    ...seatChanges(seats, seatedIds(sheet, other.standings, rules)),
  }));
  const lost = new Set(without.flatMap((change) => change.loses));
  const retold = others.map((other) => other.standings);
  const reach = reachOfCut(sheet, official, retold, rules);
  return { without, firmSeats: seats.size - lost.size, reach };
}
