import { at } from "./at.ts";
import { breakTie } from "./break-tie.ts";
import { formatScore } from "./format-score.ts";
import { passLine } from "./pass-line.ts";
import { rankGroups } from "./rank-groups.ts";
import type { Rules } from "./review.ts";
import { roundHalfUp } from "./round-half-up.ts";
import type { Scoresheet } from "./scoresheet.ts";
import type { Standings } from "./standings.ts";

/** An applicant near the cut, in published scores. */
export interface Reach {
  applicant: string;
  score: string;
  /** The smallest change of this score alone that gives the seat ("0.05") or takes it away ("-0.12"). */
  change: string;
  /** The most that leaving out one panelist moves this score; null when it would leave no score at all. */
  swing: string | null;
}

// The smallest step of a published score: who is that close is always within reach, however calm the marks.
const ONE_STEP = 1;

/**
 * The applicants within reach of the cut, in rank order: those whose `change` is no larger than their
 * `swing`, so that the presence of a single panelist weighs as much as the seat, or is the smallest there
 * is. All other scores and the tie-break values are held still, and a score stays between 0 and full marks.
 * `without` holds the standings with each panelist left out.
 */
export function reachOfCut(
  sheet: Scoresheet,
  official: Standings,
  without: readonly Standings[],
  rules: Rules,
): Reach[] {
  if (rules.quota === 0) return [];
  const order = rankGroups(official).flatMap((group) => group.members);
  const top = roundHalfUp(sheet.fullMarks, 1, rules.decimals);
  const print = (units: number) => formatScore(units, rules.decimals);
  return order.flatMap((applicant, position) => {
    const score = at(official.scores, applicant);
    // The weakest of the others who, all together, fill the seats.
    const rival = order[position < rules.quota ? rules.quota : rules.quota - 1];
    const needed = neededFor(official, applicant, rival, rules);
    const target = score < needed ? needed : needed - 1;
    const swing = swingOf(official, without, applicant);
    if (target < 0 || target > top || Math.abs(target - score) > Math.max(swing, ONE_STEP)) return [];
    return {
      applicant: at(sheet.applicants, applicant).id,
      score: print(score),
      change: print(target - score),
      swing: Number.isFinite(swing) ? print(swing) : null,
    };
  });
}

/** The lowest published score with which `applicant` has a seat, while `rival` is the last other one seated. */
function neededFor(official: Standings, applicant: number, rival: number | undefined, rules: Rules): number {
  const line = passLine(rules.passMark, rules.decimals);
  if (rival === undefined) return line;
  const order = breakTie(official, applicant, rival);
  const enoughToEqual = order < 0 || (order === 0 && rules.tieAtCut === "admitAll");
  const score = at(official.scores, rival);
  return Math.max(line, enoughToEqual ? score : score + 1);
}

function swingOf(official: Standings, without: readonly Standings[], applicant: number): number {
  let swing = 0;
  for (const { scores } of without) {
    const moved = Math.abs(at(scores, applicant) - at(official.scores, applicant));
    swing = Math.max(swing, Number.isNaN(moved) ? Number.POSITIVE_INFINITY : moved);
  }
  return swing;
}
