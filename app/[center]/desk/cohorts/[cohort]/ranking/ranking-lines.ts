import type { RankedRow } from "@/lib/usecases/ranking-rows";
import type { RankingLine } from "./ranked-line";
import type { CutLine } from "./ranking-table";

export function linesOf(rows: readonly RankedRow[]): RankingLine[] {
  return rows.map(({ id, totals, ...row }) => ({
    ...row,
    kept: totals.filter(({ dropped }) => !dropped).map(({ total }) => total),
    dropped: totals.filter(({ dropped }) => dropped).map(({ total }) => total),
  }));
}

interface Cut {
  quota: number;
  admitted: number;
  lastAdmitted: string | null;
  firstExcluded: string | null;
  margin: string | null;
}

/**
 * The strong line under the last seat, with the margin written on it. While a tie straddles the cut there are two:
 * the seats above the first are certain, those below the second are out, and the panel decides about what is between.
 */
export function cutLines(rows: readonly RankedRow[], cut: Cut, contested: number): CutLine[] {
  const certain = rows.filter(({ outcome }) => outcome === "admitted").length;
  if (contested > 0) {
    const tied = rows.filter(({ outcome }) => outcome === "undecided").length;
    return [
      { above: certain, words: `以下 ${tied} 家同分，争 ${contested} 个名额，由评审组议定` },
      { above: certain + tied, words: `名额线：共 ${cut.quota} 个名额` },
    ];
  }
  const margin =
    cut.margin === null
      ? ""
      : `，线上 ${cut.lastAdmitted} 分，线下 ${cut.firstExcluded} 分，相差 ${cut.margin} 分`;
  return [{ above: certain, words: `名额线：${cut.quota} 个名额，入选 ${certain} 家${margin}` }];
}
