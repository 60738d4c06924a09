import { formatDateTime } from "@/lib/domain/base/china-time";
import { pageOf } from "@/lib/domain/base/paging";
import { fullName } from "@/lib/domain/recruitment/rubric";
import { rulesInWords } from "@/lib/domain/recruitment/rules-in-words";
import type { ViewedRanking } from "@/lib/usecases/review/ranking";
import type { RankedRow } from "@/lib/usecases/review/ranking-rows";
import type { GroupRanking, ShownRanking } from "@/lib/usecases/review/ranking-shown";
import type { SheetCounts } from "../sheet-counts";
import { contestedOf, tierLines } from "./award-lines";
import type { Tie } from "./confirm-ranking";
import { outcomesInWords } from "./outcomes-in-words";
import type { RankingLine } from "./ranked-line";
import type { RankingStanding } from "./ranking-notes";
import type { CutLine } from "./ranking-table";
import type { RankingOnPage } from "./ranking-view";

/** Rows on a page: a thousand of them would weigh a megabyte. */
const size = 100;

/** A ranking as it travels with its page. */
export function rankingOnPage({ group, ranking }: GroupRanking, asked: number): RankingOnPage {
  const { criteria, rules, rows, awardTies } = ranking;
  const { window, ...paging } = pageOf(rows.length, { page: asked, size });
  const cuts = cutLines(ranking, group);
  const full = criteria.reduce((sum, { max }) => sum + max, 0);
  return {
    group: group && { name: group.name, outcomes: outcomesInWords(rows, ranking.tiers.length > 0) },
    lines: linesOf(rows.slice(window.skip, window.skip + size), awardTies),
    // A line below the last row of a page stands on that page.
    cuts: cuts
      .map(({ above, words }) => ({ above: above - window.skip, words }))
      .filter(({ above }) => above <= size && (above > 0 || window.skip === 0)),
    paging: { ...paging, cut: Math.max(1, Math.ceil((cuts[0]?.above ?? 1) / size)) },
    criteria: criteria.map(fullName),
    full,
    lowest: rows.reduce(
      (least, { sheets }) => Math.min(least, ...sheets.map(({ total }) => total ?? full)),
      full,
    ),
    rulesInWords: rulesInWords(rules, criteria, group ? [group] : []).join(""),
  };
}

/** What all rankings of a call rest on. */
export function standingOf(
  { rankings, confirmed, missing }: ViewedRanking,
  panelHref: string,
): RankingStanding {
  const named = (of: (one: GroupRanking) => string | null | undefined) =>
    rankings.flatMap((one) => {
      const words = of(one);
      return words ? [{ group: one.group?.name ?? null, words }] : [];
    });
  return {
    confirmed: confirmed && { by: confirmed.by, at: formatDateTime(confirmed.at) },
    digests: named(({ digest }) => digest),
    missing,
    counts: countsOf(rankings.flatMap(({ ranking }) => ranking.rows)),
    contested: contestedOf(rankings),
    decisions: named(({ ranking }) => ranking.decision?.reason),
    panelHref,
  };
}

/** The ties at the cut that the panel has to settle, group by group; of a contest the awards settle them. */
export function tiesOf(rankings: readonly GroupRanking[]): Tie[] {
  return rankings
    .filter(({ ranking }) => ranking.tiers.length === 0 && ranking.contested > 0)
    .map(({ group, ranking: { rows, contested } }) => ({
      group: group?.name ?? null,
      tied: rows.filter(({ outcome }) => outcome === "undecided"),
      seats: contested,
    }));
}

function linesOf(rows: readonly RankedRow[], awardTies: ShownRanking["awardTies"]): RankingLine[] {
  return rows.map((row) => {
    const { receipt, name, rank, score, outcome, parts, sheets } = row;
    const totals = (trimmed: boolean) =>
      sheets.flatMap(({ total, dropped: out }) => (total !== null && out === trimmed ? [total] : []));
    const dropped = totals(true);
    const remarks = remarksOn(row);
    return {
      ...{ receipt, name, rank, score, outcome, parts },
      ...(row.tier === null ? {} : { tier: row.tier }),
      ...(awardTies.some(({ applicants }) => applicants.includes(row.id)) && { tier: "奖项待定" }),
      kept: totals(false),
      ...(dropped.length > 0 ? { dropped } : {}),
      ...(remarks === "" ? {} : { remarks }),
    };
  });
}

export function remarksOn({ tied, recused, absent, pending }: RankedRow): string {
  const words = [
    ...(tied ? ["并列"] : []),
    ...(recused > 0 ? [`回避 ${recused}`] : []),
    ...(absent > 0 ? [`缺席 ${absent}`] : []),
    ...(pending > 0 ? [`未提交 ${pending}`] : []),
  ];
  return words.join("，");
}

/** What became of the sheets behind these rows. */
function countsOf(rows: readonly RankedRow[]): SheetCounts {
  const sum = (count: (row: RankedRow) => number) => rows.reduce((all, row) => all + count(row), 0);
  return {
    scored: sum(({ sheets }) => sheets.filter(({ total }) => total !== null).length),
    recused: sum(({ recused }) => recused),
    absent: sum(({ absent }) => absent),
    pending: sum(({ pending }) => pending),
  };
}

/**
 * The strong line under the last seat, with the margin written on it. While a tie straddles the cut there are two:
 * the seats above the first are certain, those below the second are out, and the panel decides about what is between.
 */
function cutLines(
  { rows, cut, contested, tiers, awardTies }: ShownRanking,
  group: GroupRanking["group"],
): CutLine[] {
  if (tiers.length > 0) return tierLines(rows, tiers, awardTies.length > 0);
  const certain = rows.filter(({ outcome }) => outcome === "admitted").length;
  if (group?.quota === null)
    return [{ above: certain, words: `合格线：${group.passMark} 分，达到的 ${certain} 份申请都入围` }];
  if (contested > 0) {
    const tied = rows.filter(({ outcome }) => outcome === "undecided").length;
    return [
      { above: certain, words: `以下 ${tied} 份申请同分，争 ${contested} 个名额，由评审组议定` },
      { above: certain + tied, words: `名额线：共 ${cut.quota} 个名额` },
    ];
  }
  const margin =
    cut.margin === null
      ? ""
      : `，线上 ${cut.lastAdmitted} 分，线下 ${cut.firstExcluded} 分，相差 ${cut.margin} 分`;
  return [{ above: certain, words: `名额线：${cut.quota} 个名额，入围 ${certain}${margin}` }];
}
