import { describe, expect, it } from "vitest";
import { type Review, rank } from "../../../../lib/domain/scoring/index.ts";
import { buildReview } from "./build-review.ts";

const lines = (review: Review) =>
  rank(review).rows.map((row) => `${row.rank ?? "-"} ${row.applicant} ${row.score ?? "-"} ${row.outcome}`);

/** Rounds worked out with a pencil; the working is in the comments, nothing here was printed by the code. */
describe("golden rounds", () => {
  it("seven panelists, highest and lowest dropped, two seats and two in reserve, pass mark 60", () => {
    // 甲 88 92 75 90 85 91 89: drop 75 and 92; 88+90+85+91+89 = 443, /5 = 88.6            -> 88.60
    // 乙 90 86 88 88 87 R  95: six marks; drop 86 and 95; 90+88+88+87 = 353, /4 = 88.25    -> 88.25
    // 丙 88 88 88 88 90 89 60: drop 60 and 90; 88+88+88+88+89 = 441, /5 = 88.2             -> 88.20
    // 丁 R  R  R  88 89 88 88: four marks, fewer than five: plain mean 353/4 = 88.25      -> 88.25
    // 戊 59 61 60 59 62 60 50: drop 50 and 62; 59+61+60+59+60 = 299, /5 = 59.8             -> 59.80
    // 己 R  R  R  R  R  99 a : one mark, fewer than two                                    -> unscored
    // 乙 and 丁 share 88.25. Medians: 乙 86 87 [88 88] 90 95 = 88; 丁 88 [88 88] 89 = 88: still equal.
    // Rank 2 is shared by two and only one seat is left: a tie at the cut. 丙 is rank 4 and takes one
    // of the two reserve places. 戊 is below 60.
    const review = buildReview(
      {
        甲: [88, 92, 75, 90, 85, 91, 89],
        乙: [90, 86, 88, 88, 87, "recused", 95],
        丙: [88, 88, 88, 88, 90, 89, 60],
        丁: ["recused", "recused", "recused", 88, 89, 88, 88],
        戊: [59, 61, 60, 59, 62, 60, 50],
        己: ["recused", "recused", "recused", "recused", "recused", 99, "absent"],
      },
      {
        quota: 2,
        reserve: 2,
        passMark: 60,
        aggregate: { method: "trimmedMean", drop: 1, fromBallots: 5 },
        minBallots: 2,
        tieBreak: [{ by: "median" }],
      },
    );
    expect(lines(review)).toStrictEqual([
      "1 甲 88.60 admitted",
      "2 乙 88.25 undecided",
      "2 丁 88.25 undecided",
      "4 丙 88.20 reserve",
      "5 戊 59.80 belowPassMark",
      "- 己 - unscored",
    ]);
    const { tiedAtCut, cut, rows } = rank(review);
    expect(tiedAtCut).toStrictEqual(["丁", "乙"]); // U+4E01 before U+4E59
    expect(cut).toStrictEqual({
      quota: 2,
      admitted: 1,
      lastAdmitted: "88.60",
      firstExcluded: "88.25",
      margin: "0.35",
    });
    expect(rows.map((row) => row.dropped.join())).toStrictEqual(["p2,p3", "p2,p7", "", "p5,p7", "p5,p7", ""]);
  });

  it("five criteria of 20 in half points, three panelists, tie broken by the second criterion", () => {
    // 1 阳光  18+17.5+16+15+14 = 80.5   17+18+16.5+15+13 = 79.5   18.5+17+16+14.5+14 = 80   sum 240, 80.00
    //         second criterion 17.5+18+17 = 52.5, mean 17.5
    // 2 和谐  16+18+17+15+14.5 = 80.5   16+17+17+15+14 = 79       17+18.5+16+15+14 = 80.5   sum 240, 80.00
    //         second criterion 18+17+18.5 = 53.5, mean 17.8333: above 阳光
    // 3 邻里  15+15+15+15+15.5 = 75.5   15+15+15+15+15 = 75       absent                    150.5/2 = 75.25
    // 4 青禾  20+20+20+20+20 = 100      0+0+0+0+0 = 0             20+20+20+20+5.5 = 85.5    185.5/3 = 61.83
    const review = buildReview(
      {
        阳光: [
          [18, 17.5, 16, 15, 14],
          [17, 18, 16.5, 15, 13],
          [18.5, 17, 16, 14.5, 14],
        ],
        和谐: [
          [16, 18, 17, 15, 14.5],
          [16, 17, 17, 15, 14],
          [17, 18.5, 16, 15, 14],
        ],
        邻里: [[15, 15, 15, 15, 15.5], [15, 15, 15, 15, 15], "absent"],
        青禾: [
          [20, 20, 20, 20, 20],
          [0, 0, 0, 0, 0],
          [20, 20, 20, 20, 5.5],
        ],
      },
      { quota: 3, passMark: 60, tieBreak: [{ by: "criterion", criterion: "c2" }] },
    );
    review.criteria = review.criteria.map((criterion) => ({ ...criterion, max: 20, step: 0.5 }));
    expect(lines(review)).toStrictEqual([
      "1 和谐 80.00 admitted",
      "2 阳光 80.00 admitted",
      "3 邻里 75.25 admitted",
      "4 青禾 61.83 notAdmitted",
    ]);
    expect(rank(review).cut.margin).toBe("13.42");
  });

  it("medians published without decimals: 84.5 rounds up and meets 85", () => {
    // A 84 85: median 84.5 -> 85.  B 85 85: 85.  C 84 84.98: 84.49 -> 84.  D 100 60 70: 70.
    // A and B share rank 1 and both fit; C is rank 3, the reserve has one place; D is rank 4.
    const review = buildReview(
      { A: [84, 85, "absent"], B: [85, 85, "absent"], C: [84, 84.98, "absent"], D: [100, 60, 70] },
      { quota: 2, reserve: 1, aggregate: { method: "median" }, decimals: 0 },
    );
    expect(lines(review)).toStrictEqual([
      "1 A 85 admitted",
      "1 B 85 admitted",
      "3 C 84 reserve",
      "4 D 70 notAdmitted",
    ]);
  });
});
