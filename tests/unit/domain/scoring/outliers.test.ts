import { describe, expect, it } from "vitest";
import { additiveModel } from "../../../../lib/domain/scoring/additive-model.ts";
import { ballotsOf } from "../../../../lib/domain/scoring/ballots-of.ts";
import { outliers } from "../../../../lib/domain/scoring/outliers.ts";
import { readReview } from "../../../../lib/domain/scoring/read-review.ts";
import { buildReview, type Cell } from "./build-review.ts";

function found(sheet: Record<string, Cell[]>) {
  const review = buildReview(sheet);
  const read = readReview(review);
  const ballots = review.applicants.map((_, place) => ballotsOf(read, place));
  return outliers(read, ballots, additiveModel(ballots, review.panelists.length));
}

describe("outliers", () => {
  it("finds the one mark that sticks out of a full table", () => {
    // 4 x 4 marks of 50, one of 66. In an additive fit that 16 leaves a residual of 16 * 3/4 * 3/4 = 9 at
    // its place, -3 in the rest of its row and column, 1 elsewhere:
    // squares 81 + 6*9 + 9*1 = 144, root mean square 3, and 9 > 7.5 > 3.
    const row = () => [50, 50, 50, 50];
    expect(found({ A: row(), B: [50, 50, 66, 50], C: row(), D: row() })).toStrictEqual([
      { panelist: "p3", applicant: "B", residual: 9 },
    ]);
    expect(found({ A: row(), B: row(), C: row(), D: [34, 50, 50, 50] })).toStrictEqual([
      { panelist: "p1", applicant: "D", residual: -9 },
    ]);
  });

  it("finds nothing when the largest residual is within 2.5 times the root mean square", () => {
    // 3 x 4: residual 16 * 2/3 * 3/4 = 8, row -8/3, column -4, else 4/3:
    // squares 64 + 3*64/9 + 2*16 + 6*16/9 = 128, root mean square 3.27, and 8 < 8.16
    expect(found({ A: [50, 50, 50, 50], B: [50, 50, 66, 50], C: [50, 50, 50, 50] })).toStrictEqual([]);
  });

  it("draws the line at exactly 2.5 times the root mean square of all marks", () => {
    // Seven residuals of 1 point and one of 5: (7 + 25) / 8 = 4, root mean square 2, line 5: not exceeded.
    const review = buildReview({ A: Array(8).fill(0) });
    const model = { connected: true, severities: Array(8).fill(0), merits: [0] };
    const told = (last: number) => {
      const ballots = [{ columns: [0, 1, 2, 3, 4, 5, 6, 7], totals: [...Array(7).fill(100), last] }];
      return outliers(readReview(review), ballots, model).map((one) => one.residual);
    };
    expect(told(500)).toStrictEqual([]);
    expect(told(501)).toStrictEqual([5.01]);
    expect(told(-501)).toStrictEqual([-5.01]);
  });

  it("takes the noise of a perfect fit for what it is", () => {
    const fit: Record<string, Cell[]> = {};
    for (let place = 0; place < 40; place += 1) {
      fit[`a${place}`] = [0, 1, 2, 3, 4].map((column) => (place * 137 + column * 211) / 100);
    }
    expect(found(fit)).toStrictEqual([]);
    expect(found({ A: [50] })).toStrictEqual([]);
    expect(found({})).toStrictEqual([]);
  });

  it("lists by applicant, then panel order", () => {
    const sheet: Record<string, Cell[]> = {};
    for (let place = 0; place < 12; place += 1) sheet[`a${place}`] = Array(8).fill(50);
    sheet.a1 = [50, 50, 50, 50, 50, 50, 50, 90];
    sheet.a9 = [10, 50, 50, 50, 50, 50, 50, 50];
    expect(found(sheet).map((one) => one.applicant + one.panelist)).toStrictEqual(["a1p8", "a9p1"]);
  });
});
