import fc from "fast-check";
import type { Criterion, Mark, Review, Rules, TieBreak } from "../../../../lib/domain/scoring/index.ts";

// Ids on which careless objects trip: names of Object.prototype, numbers, the empty text, Chinese.
const HOSTILE = ["__proto__", "constructor", "toString", "10", "9", "", "甲", "a b", "hasOwnProperty"];

const idList = (min: number, max: number) =>
  fc.uniqueArray(fc.constantFrom(...HOSTILE), { minLength: min, maxLength: max });

const criterion = (id: string): fc.Arbitrary<Criterion> =>
  fc
    .record({ max: fc.constantFrom(1, 2, 5), step: fc.constantFrom(1, 0.5, 0.1, 0.01) })
    .map((scale) => ({ id, name: id, ...scale }));

/** Points on the step; few different values, so that ties are common. */
const pointsOf = ({ max, step }: Criterion): fc.Arbitrary<number> => {
  const steps = Math.round(max / step);
  return fc
    .oneof(
      { arbitrary: fc.integer({ min: 0, max: steps }), weight: 1 },
      { arbitrary: fc.constantFrom(Math.floor(steps / 2), steps), weight: 3 },
    )
    .map((count) => (count * Math.round(step * 100)) / 100);
};

const markOf = (panelist: string, applicant: string, criteria: Criterion[]): fc.Arbitrary<Mark[]> => {
  const points = fc.tuple(...criteria.map(pointsOf)).map((values): Mark[] => [
    {
      panelist,
      applicant,
      status: "scored",
      points: Object.fromEntries(criteria.map(({ id }, index) => [id, values[index] ?? 0])),
    },
  ]);
  const other = fc.constantFrom<Mark[]>(
    [{ panelist, applicant, status: "recused" }],
    [{ panelist, applicant, status: "absent" }],
    [],
  );
  return fc.oneof({ arbitrary: points, weight: 6 }, { arbitrary: other, weight: 1 });
};

const anyRules = (criteria: string[], applicants: string[]): fc.Arbitrary<Rules> => {
  const tieBreak: fc.Arbitrary<TieBreak>[] = [
    fc.constant({ by: "median" }),
    fc.constant({ by: "submittedAt" }),
    fc.shuffledSubarray(applicants, { minLength: applicants.length }).map((order) => ({ by: "draw", order })),
    fc.constantFrom(...criteria).map((id) => ({ by: "criterion", criterion: id })),
  ];
  const small = fc.nat({ max: 4 });
  return fc.record(
    {
      quota: fc.constantFrom(0, 1, 2, 3, 4, 9),
      reserve: small,
      passMark: fc.nat({ max: 40 }).map((tenths) => tenths / 10),
      aggregate: fc.oneof(
        fc.constant({ method: "mean" as const }),
        fc.constant({ method: "median" as const }),
        fc.record({
          method: fc.constant("trimmedMean" as const),
          drop: fc.nat({ max: 2 }),
          fromBallots: small,
        }),
      ),
      decimals: small,
      minBallots: fc.nat({ max: 3 }),
      tieBreak: fc.oneof(fc.constant<TieBreak[]>([]), fc.array(fc.oneof(...tieBreak), { maxLength: 3 })),
      tieAtCut: fc.constantFrom("decide" as const, "admitAll" as const, "admitNone" as const),
    },
    {
      requiredKeys: ["quota", "reserve", "aggregate", "decimals", "minBallots", "tieBreak", "tieAtCut"],
    },
  );
};

/** Any sound review, small and full of ties, recusals and gaps. */
export const anyReview: fc.Arbitrary<Review> = fc
  .tuple(idList(1, 3), fc.oneof(idList(0, 6), idList(1, 2)), fc.oneof(idList(0, 3), idList(4, 9)))
  .chain(([criterionIds, panelists, applicantIds]) =>
    fc.tuple(...criterionIds.map(criterion)).chain((criteria) =>
      fc.record({
        criteria: fc.constant(criteria),
        panelists: fc.constant(panelists),
        applicants: fc.tuple(
          ...applicantIds.map((id) => fc.nat({ max: 3 }).map((submittedAt) => ({ id, submittedAt }))),
        ),
        marks: fc
          .tuple(
            ...applicantIds.flatMap((applicant) =>
              panelists.map((panelist) => markOf(panelist, applicant, criteria)),
            ),
          )
          .map((marks) => marks.flat()),
        rules: anyRules(criterionIds, applicantIds),
      }),
    ),
  );
