import type { PlacedGroup } from "./award-seats.ts";
import { formatScore } from "./format-score.ts";
import type { Cut } from "./ranking.ts";
import type { Rules } from "./review.ts";

/** Where the line fell: the last score with a seat, the first without one, and the distance between them. */
export function cutOf(placed: readonly PlacedGroup[], rules: Rules): Cut {
  // Seats go to the first groups without a gap, so the line is one place in the list.
  const seated = placed.filter((group) => group.outcome === "admitted");
  const last = seated.at(-1)?.score ?? null;
  const first = placed[seated.length]?.score ?? null;
  const print = (units: number | null) => (units === null ? null : formatScore(units, rules.decimals));
  return {
    quota: rules.quota,
    admitted: seated.reduce((sum, group) => sum + group.members.length, 0),
    lastAdmitted: print(last),
    firstExcluded: print(first),
    margin: last === null || first === null ? null : print(last - first),
  };
}
