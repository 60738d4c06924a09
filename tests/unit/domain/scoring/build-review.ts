import {
  type Mark,
  type Review,
  ReviewError,
  type ReviewIssue,
  type Rules,
} from "../../../../lib/domain/scoring/index.ts";

/** One cell of a paper score sheet: a total, points per criterion, or why there are none. */
export type Cell = number | number[] | "recused" | "absent" | "pending";

export const plainRules: Rules = {
  quota: 1,
  reserve: 0,
  aggregate: { method: "mean" },
  decimals: 2,
  minBallots: 1,
  tieBreak: [],
  tieAtCut: "decide",
};

/**
 * A round as it looks on paper: a row per applicant, a column per panelist p1, p2, ...
 * Criteria are c1, c2, ... with 100 points each in steps of 0.01, as many as the longest cell needs.
 */
export function buildReview(sheet: Record<string, Cell[]>, rules: Partial<Rules> = {}): Review {
  const rows = Object.entries(sheet);
  const cells = rows.flatMap(([, row]) => row);
  const panel = Math.max(0, ...rows.map(([, row]) => row.length));
  const criteria = Math.max(1, ...cells.map((cell) => (Array.isArray(cell) ? cell.length : 1)));
  return {
    criteria: ids("c", criteria).map((id) => ({ id, name: id, max: 100, step: 0.01 })),
    panelists: ids("p", panel),
    applicants: rows.map(([id]) => ({ id })),
    marks: rows.flatMap(([applicant, row]) =>
      row.flatMap((cell, column) => markOf(`p${column + 1}`, applicant, cell)),
    ),
    rules: { ...plainRules, ...rules },
  };
}

function markOf(panelist: string, applicant: string, cell: Cell): Mark[] {
  if (cell === "pending") return [];
  if (cell === "recused" || cell === "absent") return [{ panelist, applicant, status: cell }];
  const values = Array.isArray(cell) ? cell : [cell];
  const points = Object.fromEntries(values.map((value, index) => [`c${index + 1}`, value]));
  return [{ panelist, applicant, status: "scored", points }];
}

function ids(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}

/** The issues with which `call` refuses; a call that does not refuse fails the test. */
export function issuesOf(call: () => unknown): readonly ReviewIssue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof ReviewError) return error.issues;
    throw error;
  }
  throw new Error("expected a ReviewError, but nothing was refused");
}

/** Only the codes of these issues, in order. */
export function codesOf(call: () => unknown): string[] {
  return issuesOf(call).map((issue) => issue.code);
}

/** The spec's case by hand: quota 1, mean, two decimals, ties broken by c1. */
export function caseByHand(rules: Partial<Rules> = {}): Review {
  const review = buildReview(
    {
      A: [
        [40, 45],
        [42, 43],
        [41, 44],
      ],
      B: [[45, 40], "recused", [43, 42]],
      C: [
        [30, 30],
        [31, 30],
        [30, 31],
      ],
    },
    { tieBreak: [{ by: "criterion", criterion: "c1" }], ...rules },
  );
  for (const criterion of review.criteria) Object.assign(criterion, { max: 50, step: 1 });
  return review;
}
