import { at } from "./at.ts";
import { awardSeats } from "./award-seats.ts";
import { rankGroups } from "./rank-groups.ts";
import type { Rules } from "./review.ts";
import type { Scoresheet } from "./scoresheet.ts";
import type { Standings } from "./standings.ts";

/** Who holds a seat (`admitted`) when these standings are ranked by these rules. */
export function seatedIds(sheet: Scoresheet, standings: Standings, rules: Rules): Set<string> {
  const { placed } = awardSeats(rankGroups(standings), rules);
  const seated = placed.filter((group) => group.outcome === "admitted");
  return new Set(
    seated.flatMap((group) => group.members.map((applicant) => at(sheet.applicants, applicant).id)),
  );
}
