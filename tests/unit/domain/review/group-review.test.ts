import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GroupCut, groupReview } from "@/lib/domain/review/group-review";
import { type Review, rank } from "@/lib/domain/scoring";
import { anyReview } from "../scoring/any-review";

const runs = { numRuns: 300, seed: 20120601 };
const cut: fc.Arbitrary<GroupCut> = fc.record({
  quota: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  passMark: fc.integer({ min: 0, max: 8 }),
  reserve: fc.nat({ max: 3 }),
});
/** A round, some of its applicants, and how they are cut. */
const grouped = anyReview.chain((review) =>
  fc.tuple(fc.constant(review), fc.subarray(review.applicants.map(({ id }) => id)), cut),
);

const withoutOthers = (review: Review, members: ReadonlySet<string>): Review => ({
  ...review,
  applicants: review.applicants.filter(({ id }) => members.has(id)),
  marks: review.marks.filter(({ applicant }) => members.has(applicant)),
});

describe("a group of any round", () => {
  test("comes out the same whatever the others got", () => {
    fc.assert(
      fc.property(grouped, ([review, chosen, own]) => {
        const members = new Set(chosen);
        const others = review.marks.map((mark) =>
          members.has(mark.applicant)
            ? mark
            : { panelist: mark.panelist, applicant: mark.applicant, status: "recused" as const },
        );
        const alone = rank(groupReview(withoutOthers(review, members), own, members));
        expect(rank(groupReview(review, own, members))).toStrictEqual(alone);
        expect(rank(groupReview({ ...review, marks: others }, own, members))).toStrictEqual(alone);
      }),
      runs,
    );
  });

  test("without a quota takes exactly those whose published score reaches the pass mark, ties or not", () => {
    fc.assert(
      fc.property(grouped, ([review, chosen, own]) => {
        const { rows, tiedAtCut } = rank(groupReview(review, { ...own, quota: null }, new Set(chosen)));
        for (const { score, outcome } of rows)
          expect(outcome === "admitted").toBe(score !== null && Number(score) >= (own.passMark ?? 0));
        expect(tiedAtCut).toEqual([]);
      }),
      runs,
    );
  });

  test("with all of a round and the cut of its call is that round", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const { quota, reserve } = review.rules;
        const all = new Set(review.applicants.map(({ id }) => id));
        expect(groupReview(review, { quota, passMark: null, reserve }, all)).toEqual(review);
      }),
      runs,
    );
  });
});

test("a group where nobody applied has nobody in it", () => {
  fc.assert(
    fc.property(anyReview, cut, (review, own) => {
      expect(rank(groupReview(review, own, new Set())).rows).toEqual([]);
    }),
    runs,
  );
});
