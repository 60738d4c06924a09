import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RankingRow, type Review, rank } from "../../../../lib/domain/scoring/index.ts";
import { anyReview } from "./any-review.ts";

const runs = { numRuns: 400, seed: 20220114 };
const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
const byId = (review: Review) => new Map(rank(review).rows.map((row) => [row.applicant, row]));
const verdict = (row: RankingRow | undefined) => [row?.score, row?.rank, row?.outcome];

/** Freezes everything, so that any change of the input throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

describe("rank, for any round", () => {
  it("gives the same answer twice and leaves its input alone", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const copy = structuredClone(review);
        expect(rank(deepFreeze(review))).toStrictEqual(rank(copy));
      }),
      runs,
    );
  });

  it("does not depend on the order of the marks", () => {
    const pairs = anyReview.chain((review) => fc.tuple(fc.constant(review), shuffled(review.marks)));
    fc.assert(
      fc.property(pairs, ([review, marks]) => {
        expect(rank({ ...review, marks })).toStrictEqual(rank(review));
      }),
      runs,
    );
  });

  it("does not depend on the order of the panelists, but for who of equals is trimmed", () => {
    const pairs = anyReview.chain((review) => fc.tuple(fc.constant(review), shuffled(review.panelists)));
    fc.assert(
      fc.property(pairs, ([review, panelists]) => {
        const before = rank(review);
        const after = rank({ ...review, panelists });
        const told = (row: RankingRow) => ({ ...row, dropped: row.dropped.length });
        expect(after.rows.map(told)).toStrictEqual(before.rows.map(told));
        expect(after.cut).toStrictEqual(before.cut);
        expect(after.tiedAtCut).toStrictEqual(before.tiedAtCut);
      }),
      runs,
    );
  });

  it("does not depend on the order of the applicants, but for the order of equals", () => {
    const pairs = anyReview.chain((review) => fc.tuple(fc.constant(review), shuffled(review.applicants)));
    fc.assert(
      fc.property(pairs, ([review, applicants]) => {
        const before = byId(review);
        const after = byId({ ...review, applicants });
        for (const { id } of applicants) expect(after.get(id)).toStrictEqual(before.get(id));
      }),
      runs,
    );
  });

  it("never lowers an applicant whose mark is raised", () => {
    const order = ["notAdmitted", "reserve", "undecided", "admitted"];
    let raised = 0;
    fc.assert(
      fc.property(anyReview, fc.nat(), fc.nat(), (review, pickMark, pickCriterion) => {
        const scored = review.marks.filter((mark) => mark.status === "scored");
        const mark = scored[pickMark % scored.length];
        const criterion = review.criteria[pickCriterion % review.criteria.length];
        if (mark === undefined || criterion === undefined) return;
        const before = byId(review).get(mark.applicant);
        const points = { ...mark.points, [criterion.id]: criterion.max };
        const marks = review.marks.map((one) => (one === mark ? { ...mark, points } : one));
        const after = byId({ ...review, marks }).get(mark.applicant);
        if (before?.rank == null || after?.rank == null) return;
        expect(after.rank).toBeLessThanOrEqual(before.rank);
        expect(Number(after.score)).toBeGreaterThanOrEqual(Number(before.score));
        expect(order.indexOf(after.outcome)).toBeGreaterThanOrEqual(order.indexOf(before.outcome));
        raised += 1;
      }),
      runs,
    );
    expect(raised).toBeGreaterThan(100); // or the property has proved nothing
  });

  it("never gives out more seats than there are, unless a rule says so", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const { rows, tiedAtCut } = rank(review);
        const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
        const { quota, reserve, tieAtCut } = review.rules;
        if (tieAtCut !== "admitAll") expect(count("admitted")).toBeLessThanOrEqual(quota);
        if (tieAtCut === "admitNone") expect(count("undecided")).toBe(0);
        expect(count("undecided")).toBe(tieAtCut === "decide" ? tiedAtCut.length : 0);
        expect(count("reserve")).toBeLessThanOrEqual(reserve);
      }),
      runs,
    );
  });

  it("treats applicants whom nothing tells apart alike", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const outcomes = new Map<number, Set<string>>();
        for (const { rank: place, outcome } of rank(review).rows) {
          if (place === null) continue;
          outcomes.set(place, (outcomes.get(place) ?? new Set()).add(outcome));
        }
        for (const group of outcomes.values()) expect(group.size).toBe(1);
      }),
      runs,
    );
  });

  it("accounts for every panelist in every row", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        for (const row of rank(review).rows) {
          const parts = row.counted + row.dropped.length + row.recused + row.absent + row.pending;
          expect(parts).toBe(review.panelists.length);
        }
      }),
      runs,
    );
  });

  it("comes out the same on a scale ten times as large with one decimal less", () => {
    const tenfold = (value: number) => Math.round(value * 1000) / 100;
    fc.assert(
      fc.property(anyReview, (review) => {
        fc.pre(review.rules.decimals > 0);
        const { passMark, decimals, ...rules } = review.rules;
        const larger: Review = {
          ...review,
          criteria: review.criteria.map((one) => ({ ...one, max: one.max * 10, step: tenfold(one.step) })),
          marks: review.marks.map((mark) => {
            if (mark.status !== "scored") return mark;
            const points = Object.entries(mark.points).map(([id, value]) => [id, tenfold(value)]);
            return { ...mark, points: Object.fromEntries(points) };
          }),
          rules: {
            ...rules,
            decimals: decimals - 1,
            ...(passMark === undefined ? {} : { passMark: tenfold(passMark) }),
          },
        };
        const digits = (row: RankingRow) => row.score?.replace(".", "").replace(/^0+/, "") ?? null;
        const told = (one: Review) => rank(one).rows.map((row) => [...verdict(row).slice(1), digits(row)]);
        expect(told(larger)).toStrictEqual(told(review));
      }),
      runs,
    );
  });
});
