import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { additiveModel } from "../../../../lib/domain/scoring/additive-model.ts";
import { ballotsOf } from "../../../../lib/domain/scoring/ballots-of.ts";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { anyReview } from "./any-review.ts";

const ballots = (...rows: [columns: number[], totals: number[]][]) =>
  rows.map(([columns, totals]) => ({ columns, totals }));

function expectClose(found: readonly number[], expected: number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 9);
}

describe("additiveModel", () => {
  it("finds the terms of marks that are exactly additive, through empty cells", () => {
    // severities +10, 0, -10; applicants 70, 50, 60
    const model = additiveModel(
      ballots(
        [
          [0, 1],
          [80, 70],
        ],
        [
          [1, 2],
          [50, 40],
        ],
        [
          [0, 2],
          [70, 50],
        ],
      ),
      3,
    );
    expect(model.connected).toBe(true);
    expectClose(model.severities, [10, 0, -10]);
    expectClose(model.merits, [70, 50, 60]);
  });

  it("gives row and column means for a full table", () => {
    // rows 60 and 80, columns 75 and 65
    const model = additiveModel(
      ballots(
        [
          [0, 1],
          [62, 58],
        ],
        [
          [0, 1],
          [88, 72],
        ],
      ),
      2,
    );
    expectClose(model.severities, [5, -5]);
    expectClose(model.merits, [60, 80]);
  });

  it("is not connected when panelists share no applicant, and fits each group by itself", () => {
    const model = additiveModel(
      ballots(
        [
          [0, 1],
          [60, 40],
        ],
        [
          [2, 3],
          [31, 29],
        ],
      ),
      4,
    );
    expect(model.connected).toBe(false);
    expectClose(model.severities, [10, -10, 1, -1]);
  });

  it("does not ask of a panelist without marks to be connected", () => {
    const model = additiveModel(
      ballots([
        [0, 2],
        [60, 40],
      ]),
      4,
    );
    expect(model.connected).toBe(true);
    expectClose(model.severities, [10, 0, -10, 0]);
  });

  it("knows nothing of an applicant without marks, and nothing at all without panel", () => {
    expect(additiveModel(ballots([[], []]), 0)).toStrictEqual({
      connected: true,
      severities: [],
      merits: [Number.NaN],
    });
  });

  it("leaves residuals that sum to zero for every applicant and every panelist: least squares", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const sheet = readReview(review);
        const rows = review.applicants.map((_, place) => ballotsOf(sheet, place));
        const model = additiveModel(rows, review.panelists.length);
        const columns = review.panelists.map(() => 0);
        rows.forEach(({ columns: panel, totals }, place) => {
          let sum = 0;
          panel.forEach((column, index) => {
            const expected = (model.merits[place] ?? Number.NaN) + (model.severities[column] ?? Number.NaN);
            const residual = (totals[index] ?? Number.NaN) - expected;
            sum += residual;
            columns[column] = (columns[column] ?? Number.NaN) + residual;
          });
          expect(sum).toBeCloseTo(0, 6);
        });
        for (const sum of columns) expect(sum).toBeCloseTo(0, 6);
        const all = model.severities.reduce((sum, severity) => sum + severity, 0);
        expect(all).toBeCloseTo(0, 6);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
