import { tiersInWords } from "@/lib/domain/recruitment/call/tier";
import type { RankedRow } from "@/lib/usecases/review/ranking-rows";
import type { GroupRanking, ShownRanking } from "@/lib/usecases/review/ranking-shown";
import type { AwardTieShown } from "./confirm-ranking";
import type { CutLine } from "./ranking-table";

/** The ties between awards of a contest, each with what its members compete for. */
export function awardTiesOf(rankings: readonly GroupRanking[]): AwardTieShown[] {
  return rankings.flatMap(({ ranking: { rows, awardTies } }) =>
    awardTies.map(({ applicants, tiers }) => ({
      tied: rows.filter(({ id }) => applicants.includes(id)),
      places: tiersInWords(tiers),
    })),
  );
}

/** What the panel has to settle of ties: the order for the awards, or who gets a seat; null for nothing. */
export function contestedOf(
  rankings: readonly { ranking: Pick<ShownRanking, "contested" | "awardTies"> }[],
): "seats" | "awards" | null {
  if (rankings.some(({ ranking }) => ranking.awardTies.length > 0)) return "awards";
  return rankings.some(({ ranking }) => ranking.contested > 0) ? "seats" : null;
}

/** In a contest a line below the last of each tier; while ties are open only what is certain is said. */
export function tierLines(
  rows: readonly RankedRow[],
  tiers: readonly { name: string; places: number }[],
  open: boolean,
): CutLine[] {
  const lines = tiers.flatMap(({ name, places }) => {
    const last = rows.findLastIndex(({ tier }) => tier === name);
    const count = rows.filter(({ tier }) => tier === name).length;
    return last < 0 ? [] : [{ above: last + 1, words: `${name}：${places} 个名额，${count} 个项目` }];
  });
  return open ? [...lines, { above: rows.length, words: "有同分跨奖项，由评审组议定次序后确认" }] : lines;
}
