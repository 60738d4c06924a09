import type { Outcome, Ranking, Review, Rules } from "../../../../lib/domain/scoring/index.ts";

/**
 * The ranking written a second way: naive, quadratic, with fractions of BigInt read off the decimal digits,
 * and with outcomes from counting who is better instead of walking groups. It shares no code with the module.
 */
type Fraction = [numerator: bigint, denominator: bigint];
export interface Candidate {
  id: string;
  /** Published score, in units of 10^-decimals. */
  score: bigint | null;
  keys: Fraction[];
}

export function oracle(review: Review): Ranking {
  const { rules } = review;
  const candidates = review.applicants.map((_, index) => candidateOf(review, index));
  const outcome = (one: Candidate) => outcomeOf(one, candidates, rules);
  const rankOf = (one: Candidate) =>
    one.score === null ? null : 1 + candidates.filter((other) => isBetter(other, one)).length;
  const ordered = candidates
    .filter((one) => one.score !== null)
    .map((one) => ({ one, rank: rankOf(one) ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
  const seats = ordered.filter((one) => outcome(one) === "admitted");
  const others = ordered.filter((one) => outcome(one) !== "admitted");
  const last = seats.at(-1)?.score ?? null;
  const first = others[0]?.score ?? null;
  const print = (score: bigint | null) => (score === null ? null : decimal(score, rules.decimals));
  return {
    rows: [...ordered, ...candidates.filter((one) => one.score === null)].map((one) => {
      const status = (wanted: string) =>
        review.panelists.filter((id) => statusOf(review, id, one.id) === wanted).length;
      const dropped = droppedOf(review, one.id);
      return {
        applicant: one.id,
        score: print(one.score),
        rank: rankOf(one),
        outcome: outcome(one),
        counted: status("scored") - dropped.length,
        dropped,
        recused: status("recused"),
        absent: status("absent"),
        pending: status("pending"),
      };
    }),
    tiedAtCut: candidates
      .filter((one) => straddles(one, candidates, rules))
      .map((one) => one.id)
      .sort(),
    cut: {
      quota: rules.quota,
      admitted: seats.length,
      lastAdmitted: print(last),
      firstExcluded: print(first),
      margin: last === null || first === null ? null : print(last - first),
    },
    pending: review.applicants.flatMap(({ id: applicant }) =>
      review.panelists
        .filter((panelist) => statusOf(review, panelist, applicant) === "pending")
        .map((panelist) => ({ panelist, applicant })),
    ),
  };
}

/** What an applicant gets, from how many are better and how many are equal; all candidates included. */
export function outcomeOf(one: Candidate, all: readonly Candidate[], rules: Rules): Outcome {
  if (one.score === null) return "unscored";
  if (!passes(one, rules)) return "belowPassMark";
  const better = countBetter(one, all);
  const group = countEqual(one, all);
  if (better + group <= rules.quota) return "admitted";
  if (straddles(one, all, rules)) {
    if (rules.tieAtCut === "decide") return "undecided";
    if (rules.tieAtCut === "admitAll") return "admitted";
  }
  const tied = all.find((other) => straddles(other, all, rules));
  let reserveFrom = rules.quota;
  if (tied)
    reserveFrom = countBetter(tied, all) + (rules.tieAtCut === "admitNone" ? 0 : countEqual(tied, all));
  return better + group - reserveFrom <= rules.reserve ? "reserve" : "notAdmitted";
}

function straddles(one: Candidate, all: readonly Candidate[], rules: Rules): boolean {
  if (one.score === null || !passes(one, rules)) return false;
  const better = countBetter(one, all);
  return better < rules.quota && better + countEqual(one, all) > rules.quota;
}

const countBetter = (one: Candidate, all: readonly Candidate[]) =>
  all.filter((other) => isBetter(other, one)).length;
const countEqual = (one: Candidate, all: readonly Candidate[]) =>
  all.filter((other) => other.score !== null && !isBetter(other, one) && !isBetter(one, other)).length;

function passes(one: Candidate, rules: Rules): boolean {
  if (rules.passMark === undefined) return true;
  const [numerator, denominator] = exact(rules.passMark);
  return (one.score ?? 0n) * denominator >= numerator * 10n ** BigInt(rules.decimals);
}

function isBetter(a: Candidate, b: Candidate): boolean {
  if (a.score === null || b.score === null) return a.score !== null;
  if (a.score !== b.score) return a.score > b.score;
  for (let index = 0; index < a.keys.length; index += 1) {
    const [n, d] = a.keys[index] ?? [0n, 1n];
    const [m, e] = b.keys[index] ?? [0n, 1n];
    if (n * e !== m * d) return n * e > m * d;
  }
  return false;
}

export function candidateOf(review: Review, index: number): Candidate {
  const { rules } = review;
  const { id = "", submittedAt } = review.applicants[index] ?? {};
  const totals = totalsOf(review, id);
  if (totals.length < Math.max(1, rules.minBallots)) return { id, score: null, keys: [] };
  const dropped = droppedOf(review, id);
  const kept = totals.filter(({ panelist }) => !dropped.includes(panelist)).map(({ total }) => total);
  const value = rules.aggregate.method === "median" ? median(kept) : mean(kept);
  const keys = rules.tieBreak.map((rule): Fraction => {
    if (rule.by === "median") return median(totals.map(({ total }) => total));
    if (rule.by === "submittedAt") return [-BigInt(submittedAt ?? 0), 1n];
    if (rule.by === "draw") return [-BigInt(rule.order.indexOf(id)), 1n];
    return mean(totals.map(({ points }) => exact(points[rule.criterion] ?? 0)));
  });
  return { id, score: halfUp(value, rules.decimals), keys };
}

function totalsOf(review: Review, applicant: string) {
  return review.panelists.flatMap((panelist) =>
    review.marks.flatMap((mark) => {
      if (mark.panelist !== panelist || mark.applicant !== applicant || mark.status !== "scored") return [];
      const { points } = mark;
      return [{ panelist, points, total: Object.values(points).map(exact).reduce(add, [0n, 1n]) }];
    }),
  );
}

function droppedOf(review: Review, applicant: string): string[] {
  const by = review.rules.aggregate;
  const totals = totalsOf(review, applicant);
  if (by.method !== "trimmedMean" || totals.length < Math.max(1, review.rules.minBallots)) return [];
  if (totals.length < by.fromBallots || totals.length <= 2 * by.drop) return [];
  const ascending = totals.toSorted((a, b) => compare(a.total, b.total)).map(({ panelist }) => panelist);
  return ascending.filter((_, place) => place < by.drop || place >= ascending.length - by.drop).sort();
}

function statusOf(review: Review, panelist: string, applicant: string): string {
  const mark = review.marks.find((one) => one.panelist === panelist && one.applicant === applicant);
  return mark?.status ?? "pending";
}

/** The digits of a decimal as a fraction: 86.4 -> 864/10. */
function exact(value: number): Fraction {
  const [whole = "0", digits = ""] = String(value).split(".");
  return [BigInt(whole + digits), 10n ** BigInt(digits.length)];
}

const add = ([n, d]: Fraction, [m, e]: Fraction): Fraction => [n * e + m * d, d * e];
const compare = ([n, d]: Fraction, [m, e]: Fraction) => Number(n * e - m * d);

function mean(values: Fraction[]): Fraction {
  const [n, d] = values.reduce(add, [0n, 1n]);
  return [n, d * BigInt(values.length)];
}

function median(values: Fraction[]): Fraction {
  const ascending = values.toSorted(compare);
  const half = ascending.length / 2;
  return mean(ascending.filter((_, place) => place === Math.floor(half) || place === Math.ceil(half) - 1));
}

function halfUp([n, d]: Fraction, decimals: number): bigint {
  return (2n * n * 10n ** BigInt(decimals) + d) / (2n * d);
}

function decimal(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
