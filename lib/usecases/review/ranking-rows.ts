import { type Awards, awards, type Criterion, type Mark, type Outcome } from "@/lib/domain/scoring";
import type { Snapshot } from "./ranking-snapshot";

/** One panelist's word on an applicant. */
export interface PanelSheet {
  status: "scored" | "recused" | "absent" | "pending";
  /** Null without points. */
  total: number | null;
  /** Trimmed: it did not enter the score. */
  dropped: boolean;
}

export interface RankedRow {
  id: string;
  receipt: string;
  name: string;
  rank: number | null;
  score: string | null;
  outcome: Outcome;
  /** Of a contest: what it is awarded. */
  tier: string | null;
  /** Shares its rank with another. */
  tied: boolean;
  recused: number;
  absent: number;
  pending: number;
  /** Mean points per criterion over all scored marks, in the order of the criteria; empty when there are none. */
  parts: number[];
  /** One per panelist, in panel order. */
  sheets: PanelSheet[];
}

/** A ranking as a screen or a paper shows it, names and figures together; for the eye, so means are rounded. */
export function rankedRows(ranking: Snapshot): RankedRow[] {
  const { review, applicants, result, outcomes } = ranking;
  const names = new Map(applicants.map((applicant) => [applicant.id, applicant]));
  const marks = scoredMarks(ranking);
  const sheets = new Map(review.marks.map((mark) => [pair(mark.panelist, mark.applicant), mark]));
  const pointsIn = (points: Record<string, number>) => sum(review.criteria.map(({ id }) => points[id] ?? 0));
  const sheetOf = (mark: Mark | undefined, dropped: readonly string[]): PanelSheet => ({
    status: mark?.status ?? "pending",
    total: mark?.status === "scored" ? pointsIn(mark.points) : null,
    dropped: mark !== undefined && dropped.includes(mark.panelist),
  });
  const { tiers } = awardsOf(ranking);
  const shared = new Map<number | null, number>();
  for (const { rank } of result.rows) shared.set(rank, (shared.get(rank) ?? 0) + 1);
  const rows = result.rows.map((row): RankedRow => {
    const own = marks.get(row.applicant) ?? [];
    return {
      id: row.applicant,
      receipt: names.get(row.applicant)?.receipt ?? "",
      name: names.get(row.applicant)?.name ?? "",
      rank: row.rank,
      score: row.score,
      outcome: outcomes.get(row.applicant) ?? row.outcome,
      tier: tiers.get(row.applicant) ?? null,
      tied: row.rank !== null && (shared.get(row.rank) ?? 0) > 1,
      recused: row.recused,
      absent: row.absent,
      pending: row.pending,
      parts: own.length > 0 ? review.criteria.map((criterion) => meanOf(criterion, own)) : [],
      sheets: review.panelists.map((panelist) =>
        sheetOf(sheets.get(pair(panelist, row.applicant)), row.dropped),
      ),
    };
  });
  const order = ranking.decision?.order ?? [];
  return rows.sort(
    (a, b) => byRank(a, b) || seated(a) - seated(b) || order.indexOf(a.id) - order.indexOf(b.id),
  );
}

/** What a contest awards by this ranking, with what the panel decided of ties. */
export function awardsOf({ result, tiers = [], decision }: Snapshot): Awards {
  return awards(result, tiers, decision?.order);
}

function pair(panelist: string, applicant: string): string {
  return `${panelist}/${applicant}`;
}

/** Those the panel chose out of a tie stand above the cut, the others below it. */
function seated(row: RankedRow): number {
  return row.outcome === "admitted" ? 0 : 1;
}

function byRank(a: RankedRow, b: RankedRow): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}

interface Scored {
  panelist: string;
  points: Record<string, number>;
}

/** Scored marks by applicant, in panel order. */
function scoredMarks({ review }: Snapshot): Map<string, Scored[]> {
  const seat = new Map(review.panelists.map((id, place) => [id, place]));
  const found = new Map<string, Scored[]>();
  for (const mark of review.marks) {
    if (mark.status !== "scored") continue;
    const own = found.get(mark.applicant);
    if (own) own.push(mark);
    else found.set(mark.applicant, [mark]);
  }
  for (const own of found.values()) {
    own.sort((a, b) => (seat.get(a.panelist) ?? 0) - (seat.get(b.panelist) ?? 0));
  }
  return found;
}

function meanOf({ id }: Criterion, marks: readonly Scored[]): number {
  const total = sum(marks.map(({ points }) => points[id] ?? 0));
  return Math.round((total / marks.length) * 100) / 100;
}

/** Exact for points with at most two decimals. */
function sum(points: readonly number[]): number {
  return points.reduce((all, value) => all + Math.round(value * 100), 0) / 100;
}
