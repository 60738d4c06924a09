import { at } from "./at.ts";
import { breakTie } from "./break-tie.ts";
import type { Standings } from "./standings.ts";

/**
 * Applicants (by place in the list) whom nothing tells apart: the same published score and the same
 * tie-break values. Never empty; in the order of the list.
 */
export interface RankGroup {
  readonly score: number;
  readonly members: readonly number[];
}

/** The scored applicants as rank groups, best first. */
export function rankGroups(standings: Standings): RankGroup[] {
  const { scores } = standings;
  const scored: number[] = [];
  scores.forEach((score, applicant) => {
    if (!Number.isNaN(score)) scored.push(applicant);
  });
  scored.sort((a, b) => at(scores, b) - at(scores, a) || breakTie(standings, a, b) || a - b);

  const groups: { score: number; members: number[] }[] = [];
  let last: { score: number; members: number[] } | undefined;
  for (const applicant of scored) {
    const score = at(scores, applicant);
    if (last?.score === score && breakTie(standings, at(last.members, 0), applicant) === 0) {
      last.members.push(applicant);
    } else {
      last = { score, members: [applicant] };
      groups.push(last);
    }
  }
  return groups;
}
