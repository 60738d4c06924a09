import type { Outcome } from "./outcome.ts";
import { passLine } from "./pass-line.ts";
import type { RankGroup } from "./rank-groups.ts";
import type { Rules } from "./review.ts";

/** A rank group and what it gets; a group is never split. */
export interface PlacedGroup extends RankGroup {
  readonly outcome: Outcome;
}

/** The groups in rank order, and the one that straddles the cut, if any. */
export interface Award {
  readonly placed: readonly PlacedGroup[];
  readonly tiedAtCut: RankGroup | null;
}

/**
 * Walks the rank groups, best first, and gives out the seats and then the reserve places. The
 * first group that does not fit whole ends the seats (by `tieAtCut`), the next such ends the reserve.
 */
export function awardSeats(groups: readonly RankGroup[], rules: Rules): Award {
  const line = passLine(rules.passMark, rules.decimals);
  let seats = rules.quota;
  let places = rules.reserve;
  let tiedAtCut: RankGroup | null = null;

  const outcomeOf = (group: RankGroup): Outcome => {
    if (group.score < line) return "belowPassMark";
    if (seats > 0 && group.members.length <= seats) {
      seats -= group.members.length;
      return "admitted";
    }
    if (seats > 0) {
      seats = 0;
      tiedAtCut = group;
      if (rules.tieAtCut === "decide") return "undecided";
      if (rules.tieAtCut === "admitAll") return "admitted";
    }
    if (group.members.length <= places) {
      places -= group.members.length;
      return "reserve";
    }
    places = 0;
    return "notAdmitted";
  };
  const placed = groups.map((group) => ({ ...group, outcome: outcomeOf(group) }));
  return { placed, tiedAtCut };
}
