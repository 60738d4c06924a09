import { describe, expect, it } from "vitest";
import { type Aggregation, type Rules, rank } from "../../../../lib/domain/scoring/index.ts";
import { buildReview, type Cell, caseByHand, codesOf } from "./build-review.ts";

/** "A:1:85.00:admitted" per row. */
function told(sheet: Record<string, Cell[]>, rules: Partial<Rules> = {}): string[] {
  return rank(buildReview(sheet, rules)).rows.map(
    (row) => `${row.applicant}:${row.rank}:${row.score}:${row.outcome}`,
  );
}

const scoreOf = (cells: Cell[], aggregate: Aggregation, decimals = 2) =>
  rank(buildReview({ A: cells }, { aggregate, decimals })).rows[0]?.score;

describe("the case by hand of the specification", () => {
  it("breaks the tie of A and B by the first criterion", () => {
    expect(rank(caseByHand())).toStrictEqual({
      rows: [
        row("B", "85.00", 1, "admitted", { counted: 2, recused: 1 }),
        row("A", "85.00", 2, "notAdmitted", { counted: 3 }),
        row("C", "60.67", 3, "notAdmitted", { counted: 3 }),
      ],
      tiedAtCut: [],
      cut: { quota: 1, admitted: 1, lastAdmitted: "85.00", firstExcluded: "85.00", margin: "0.00" },
      pending: [],
    });
  });

  it("leaves both undecided without the tie-break", () => {
    const { rows, tiedAtCut, cut } = rank(caseByHand({ tieBreak: [] }));
    expect(rows.map((one) => [one.applicant, one.rank, one.outcome])).toStrictEqual([
      ["A", 1, "undecided"],
      ["B", 1, "undecided"],
      ["C", 3, "notAdmitted"],
    ]);
    expect(tiedAtCut).toStrictEqual(["A", "B"]);
    expect(cut).toStrictEqual({
      quota: 1,
      admitted: 0,
      lastAdmitted: null,
      firstExcluded: "85.00",
      margin: null,
    });
  });

  function row(
    applicant: string,
    score: string,
    place: number,
    outcome: string,
    counts: { counted: number; recused?: number },
  ) {
    return {
      applicant,
      score,
      rank: place,
      outcome,
      dropped: [],
      recused: 0,
      absent: 0,
      pending: 0,
      ...counts,
    };
  }
});

describe("the published score", () => {
  it("is rounded half up at the boundary, from exact decimals", () => {
    expect(scoreOf([2.67, 2.68], { method: "mean" })).toBe("2.68"); // 2.675
    expect(scoreOf([1, 1.01], { method: "mean" })).toBe("1.01"); // 1.005, which a double holds too low
    expect(scoreOf([8.04, 8.05, 8.04, 8.05], { method: "mean" })).toBe("8.05"); // 8.045
    expect(scoreOf([2.67, 2.67, 2.68], { method: "mean" })).toBe("2.67"); // 2.67333...
  });

  it("adds 0.1 and 0.2 to 0.3", () => {
    const { rows } = rank(buildReview({ A: [[0.1, 0.2]], B: [[0.3, 0]] }));
    expect(rows.map((row) => [row.applicant, row.score, row.rank])).toStrictEqual([
      ["A", "0.30", 1],
      ["B", "0.30", 1],
    ]);
  });

  it("has exactly the decimals of the rules", () => {
    const decimals = [0, 1, 2, 3, 4].map((count) => scoreOf([85, 85.5, 85.5], { method: "mean" }, count));
    expect(decimals).toStrictEqual(["85", "85.3", "85.33", "85.333", "85.3333"]); // 256 / 3
    expect(scoreOf([0], { method: "mean" }, 4)).toBe("0.0000");
  });

  it("decides the rank: what differs only beyond the printed digits is equal", () => {
    expect(told({ A: [90, 90, 90.01], B: [90, 90, 90] }, { quota: 2 })).toStrictEqual([
      "A:1:90.00:admitted", // 90.00333...
      "B:1:90.00:admitted",
    ]);
  });

  it("takes the middle total as the median, or the mean of the two middle ones", () => {
    expect(scoreOf([90, 10, 80], { method: "median" })).toBe("80.00");
    expect(scoreOf([90, 10, 80, 81], { method: "median" })).toBe("80.50");
  });
});

describe("the trimmed mean", () => {
  const trim: Aggregation = { method: "trimmedMean", drop: 1, fromBallots: 5 };

  it("drops the highest and the lowest, and says whose they were", () => {
    const { rows } = rank(buildReview({ A: [70, 95, 80, 81, 82] }, { aggregate: trim }));
    expect(rows[0]).toMatchObject({ score: "81.00", counted: 3, dropped: ["p1", "p2"] });
  });

  it("drops exactly one at each end when several are equal: the first low, the last high", () => {
    const { rows } = rank(buildReview({ A: [90, 70, 70, 90, 80] }, { aggregate: trim }));
    expect(rows[0]).toMatchObject({ score: "80.00", counted: 3, dropped: ["p2", "p4"] }); // (70+80+90)/3
  });

  it("drops the first and the last panelist when all totals are equal", () => {
    const { rows } = rank(buildReview({ A: [88, 88, 88, 88, 88] }, { aggregate: trim }));
    expect(rows[0]).toMatchObject({ score: "88.00", counted: 3, dropped: ["p1", "p5"] });
  });

  it("is the plain mean below `fromBallots`, for that applicant alone", () => {
    const sheet: Record<string, Cell[]> = { A: [0, 50, 60, 70, 100], B: [0, 50, 60, 70, "recused"] };
    const { rows } = rank(buildReview(sheet, { aggregate: trim }));
    expect(rows.map((row) => [row.applicant, row.score, row.dropped.length])).toStrictEqual([
      ["A", "60.00", 2], // (50+60+70)/3
      ["B", "45.00", 0], // 180/4
    ]);
  });

  it("needs more than twice `drop` marks", () => {
    const drop = (count: number): Aggregation => ({ method: "trimmedMean", drop: count, fromBallots: 0 });
    expect(scoreOf([10, 20, 30, 40], drop(2))).toBe("25.00");
    expect(scoreOf([10, 20, 60, 80, 90], drop(2))).toBe("60.00");
    expect(scoreOf([10, 21], drop(0))).toBe("15.50");
  });

  it("sorts the dropped by id, not by panel order", () => {
    const review = buildReview({ A: [70, 75, 95] }, { aggregate: { ...trim, fromBallots: 3 } });
    const rename = (id: string) => ({ p1: "z", p2: "m", p3: "a" })[id] ?? id;
    const renamed = {
      ...review,
      panelists: review.panelists.map(rename),
      marks: review.marks.map((mark) => ({ ...mark, panelist: rename(mark.panelist) })),
    };
    expect(rank(renamed).rows[0]?.dropped).toStrictEqual(["a", "z"]);
  });
});

describe("recused, absent and pending", () => {
  it("never count as zero: the divisor shrinks", () => {
    const { rows, pending } = rank(buildReview({ A: [80, "recused", "absent", "pending", 90] }));
    expect(rows[0]).toStrictEqual({
      applicant: "A",
      score: "85.00",
      rank: 1,
      outcome: "admitted",
      counted: 2,
      dropped: [],
      recused: 1,
      absent: 1,
      pending: 1,
    });
    expect(pending).toStrictEqual([{ panelist: "p4", applicant: "A" }]);
  });

  it("a mark of zero is a score", () => {
    expect(told({ A: [0] })).toStrictEqual(["A:1:0.00:admitted"]);
  });

  it("all recused: unscored, last, in the order of the list", () => {
    const sheet: Record<string, Cell[]> = { Z: ["recused"], B: [50], A: ["absent"], C: ["pending"] };
    expect(told(sheet, { quota: 9, reserve: 9 })).toStrictEqual([
      "B:1:50.00:admitted",
      "Z:null:null:unscored",
      "A:null:null:unscored",
      "C:null:null:unscored",
    ]);
  });

  it("fewer scored marks than `minBallots`: unscored, and nothing is trimmed", () => {
    const aggregate: Aggregation = { method: "trimmedMean", drop: 1, fromBallots: 3 };
    const { rows } = rank(buildReview({ A: [1, 2, 3, "absent"] }, { minBallots: 4, aggregate }));
    expect(rows[0]).toMatchObject({ score: null, rank: null, outcome: "unscored", counted: 3, dropped: [] });
    expect(told({ A: [1, 2, 3, "absent"] }, { minBallots: 3 })).toStrictEqual(["A:1:2.00:admitted"]);
  });

  it("`minBallots` 0 still needs one mark", () => {
    expect(told({ A: ["absent"] }, { minBallots: 0 })).toStrictEqual(["A:null:null:unscored"]);
  });

  it("lists pending pairs by applicant, then panel order", () => {
    const { pending } = rank(buildReview({ B: ["pending", 1, "pending"], A: ["pending", 2, 3] }));
    expect(pending.map((pair) => pair.applicant + pair.panelist)).toStrictEqual(["Bp1", "Bp3", "Ap1"]);
  });
});

describe("the tie-break", () => {
  it("compares exact means of a criterion over different numbers of marks", () => {
    // c1: A 91/3 = 30.333..., B 61/2 = 30.5; totals are 60 each, so the published scores are equal
    const sheet: Record<string, Cell[]> = {
      A: [
        [30, 30],
        [30, 30],
        [31, 29],
      ],
      B: [[30, 30], [31, 29], "recused"],
    };
    expect(told(sheet, { tieBreak: [{ by: "criterion", criterion: "c1" }] })).toStrictEqual([
      "B:1:60.00:admitted",
      "A:2:60.00:notAdmitted",
    ]);
  });

  it("counts trimmed marks in the criterion mean and in the median", () => {
    const aggregate: Aggregation = { method: "trimmedMean", drop: 1, fromBallots: 3 };
    // Trimmed to the middle mark both score 50; the dropped marks of B have more of c1.
    const sheet: Record<string, Cell[]> = {
      A: [
        [0, 10],
        [25, 25],
        [0, 90],
      ],
      B: [
        [5, 5],
        [25, 25],
        [0, 90],
      ],
    };
    const rules: Partial<Rules> = { aggregate, tieBreak: [{ by: "criterion", criterion: "c1" }] };
    expect(told(sheet, rules)).toStrictEqual(["B:1:50.00:admitted", "A:2:50.00:notAdmitted"]);
    // Means of 50 either way, medians of 40 and 50.
    expect(told({ A: [40, 40, 70], B: [50, 50, 50] }, { tieBreak: [{ by: "median" }] })).toStrictEqual([
      "B:1:50.00:admitted",
      "A:2:50.00:notAdmitted",
    ]);
  });

  it("takes the earlier submission", () => {
    const review = buildReview({ A: [50], B: [50] }, { tieBreak: [{ by: "submittedAt" }] });
    review.applicants = [
      { id: "A", submittedAt: 2_000 },
      { id: "B", submittedAt: 1_000 },
    ];
    expect(rank(review).rows.map((row) => row.applicant)).toStrictEqual(["B", "A"]);
  });

  it("takes the place in the draw", () => {
    const tieBreak: Rules["tieBreak"] = [{ by: "draw", order: ["B", "A"] }];
    expect(told({ A: [50], B: [50] }, { tieBreak })).toStrictEqual([
      "B:1:50.00:admitted",
      "A:2:50.00:notAdmitted",
    ]);
  });

  it("goes on to the next rule only while the first finds no difference", () => {
    const sheet: Record<string, Cell[]> = { A: [[20, 30]], B: [[20, 30]], C: [[30, 20]] };
    const tieBreak: Rules["tieBreak"] = [
      { by: "criterion", criterion: "c1" },
      { by: "draw", order: ["B", "A", "C"] },
    ];
    expect(told(sheet, { tieBreak, quota: 2 })).toStrictEqual([
      "C:1:50.00:admitted",
      "B:2:50.00:admitted",
      "A:3:50.00:notAdmitted",
    ]);
  });

  it("never outweighs the published score", () => {
    const tieBreak: Rules["tieBreak"] = [{ by: "draw", order: ["B", "A"] }];
    expect(told({ A: [50.01], B: [50] }, { tieBreak })[0]).toBe("A:1:50.01:admitted");
  });
});

describe("ties at and around the cut", () => {
  const sheet: Record<string, Cell[]> = { A: [90], B: [80], C: [80], D: [70], E: [60] };

  it("decide: the straddling group is undecided, and those after it go to the reserve", () => {
    expect(told(sheet, { quota: 2, reserve: 1, tieAtCut: "decide" })).toStrictEqual([
      "A:1:90.00:admitted",
      "B:2:80.00:undecided",
      "C:2:80.00:undecided",
      "D:4:70.00:reserve",
      "E:5:60.00:notAdmitted",
    ]);
  });

  it("admitAll: the straddling group is admitted above the quota", () => {
    const ranking = rank(buildReview(sheet, { quota: 2, reserve: 1, tieAtCut: "admitAll" }));
    expect(ranking.rows.map((row) => row.outcome)).toStrictEqual([
      "admitted",
      "admitted",
      "admitted",
      "reserve",
      "notAdmitted",
    ]);
    expect(ranking.tiedAtCut).toStrictEqual(["B", "C"]);
    expect(ranking.cut).toStrictEqual({
      quota: 2,
      admitted: 3,
      lastAdmitted: "80.00",
      firstExcluded: "70.00",
      margin: "10.00",
    });
  });

  it("admitNone: the straddling group competes for the reserve, and its seat stays empty", () => {
    const ranking = rank(buildReview(sheet, { quota: 2, reserve: 2, tieAtCut: "admitNone" }));
    expect(ranking.rows.map((row) => row.outcome)).toStrictEqual([
      "admitted",
      "reserve",
      "reserve",
      "notAdmitted",
      "notAdmitted",
    ]);
    expect(ranking.tiedAtCut).toStrictEqual(["B", "C"]);
    expect(ranking.cut).toMatchObject({ admitted: 1, firstExcluded: "80.00", margin: "10.00" });
  });

  it("admitNone: a group that does not fit the reserve ends it for those after", () => {
    const rules: Partial<Rules> = { quota: 2, reserve: 1, tieAtCut: "admitNone" };
    expect(rank(buildReview(sheet, rules)).rows.map((row) => row.outcome)).toStrictEqual([
      "admitted",
      "notAdmitted",
      "notAdmitted",
      "notAdmitted",
      "notAdmitted",
    ]);
  });

  it("a tie that fits whole is no tie at the cut", () => {
    const ranking = rank(buildReview(sheet, { quota: 3, tieAtCut: "decide" }));
    expect(ranking.tiedAtCut).toStrictEqual([]);
    expect(ranking.cut).toMatchObject({ admitted: 3, lastAdmitted: "80.00", firstExcluded: "70.00" });
  });

  it("a tie right after the last seat is no tie at the cut", () => {
    const ranking = rank(buildReview(sheet, { quota: 1, reserve: 2 }));
    expect(ranking.tiedAtCut).toStrictEqual([]);
    expect(ranking.rows.map((row) => row.outcome).slice(0, 4)).toStrictEqual([
      "admitted",
      "reserve",
      "reserve",
      "notAdmitted",
    ]);
  });

  it("a tie across the end of the reserve gets none of it, and nobody after does", () => {
    const rows = rank(buildReview(sheet, { quota: 1, reserve: 1 })).rows;
    expect(rows.map((row) => row.outcome).slice(1)).toStrictEqual(Array(4).fill("notAdmitted"));
  });

  it("sorts the tied ids", () => {
    const review = buildReview({ 乙: [80], B: [80], a: [80] }, { quota: 1 });
    expect(rank(review).tiedAtCut).toStrictEqual(["B", "a", "乙"]);
  });

  it("skips ranks after a tie: 1-2-2-4", () => {
    expect(rank(buildReview(sheet)).rows.map((row) => row.rank)).toStrictEqual([1, 2, 2, 4, 5]);
  });
});

describe("the pass mark", () => {
  it("admits a score equal to it and nobody below, however many seats are left", () => {
    expect(told({ A: [60], B: [59.99], C: [80] }, { quota: 3, reserve: 3, passMark: 60 })).toStrictEqual([
      "C:1:80.00:admitted",
      "A:2:60.00:admitted",
      "B:3:59.99:belowPassMark",
    ]);
  });

  it("looks at the published score: 59.995 is printed 60.00 and passes", () => {
    expect(told({ A: [59.99, 60] }, { passMark: 60 })).toStrictEqual(["A:1:60.00:admitted"]);
  });

  it("does not let those below it make a tie at the cut", () => {
    const { rows, tiedAtCut } = rank(buildReview({ A: [70], B: [50], C: [50] }, { quota: 2, passMark: 60 }));
    expect(tiedAtCut).toStrictEqual([]);
    expect(rows.map((row) => row.outcome)).toStrictEqual(["admitted", "belowPassMark", "belowPassMark"]);
  });
});

describe("rounds at the edge", () => {
  it("empty panel: everyone is unscored and nothing is pending", () => {
    const ranking = rank(buildReview({ A: [], B: [] }));
    expect(ranking.rows.map((row) => row.outcome)).toStrictEqual(["unscored", "unscored"]);
    expect(ranking.pending).toStrictEqual([]);
  });

  it("no applicants: an empty ranking", () => {
    expect(rank(buildReview({}))).toStrictEqual({
      rows: [],
      tiedAtCut: [],
      cut: { quota: 1, admitted: 0, lastAdmitted: null, firstExcluded: null, margin: null },
      pending: [],
    });
  });

  it("quota 0: nobody is admitted and no tie is at the cut", () => {
    const ranking = rank(buildReview({ A: [90], B: [90] }, { quota: 0, reserve: 2 }));
    expect(ranking.rows.map((row) => row.outcome)).toStrictEqual(["reserve", "reserve"]);
    expect(ranking.tiedAtCut).toStrictEqual([]);
  });

  it("quota above the number of applicants: all are admitted", () => {
    const { rows, cut } = rank(buildReview({ A: [90], B: [10] }, { quota: 30 }));
    expect(rows.map((row) => row.outcome)).toStrictEqual(["admitted", "admitted"]);
    expect(cut).toStrictEqual({
      quota: 30,
      admitted: 2,
      lastAdmitted: "10.00",
      firstExcluded: null,
      margin: null,
    });
  });

  it("one applicant, one panelist", () => {
    expect(told({ A: [77.7] })).toStrictEqual(["A:1:77.70:admitted"]);
  });

  it("ids that are names of Object.prototype are ids like any other", () => {
    const sheet = Object.fromEntries<Cell[]>([
      ["__proto__", [70]],
      ["constructor", [80]],
    ]);
    expect(told(sheet)).toStrictEqual(["constructor:1:80.00:admitted", "__proto__:2:70.00:notAdmitted"]);
  });

  it("stays exact where doubles no longer are", () => {
    const review = buildReview({ A: [1, 2, 2], B: [1, 2, 1] }, { decimals: 4 });
    const huge = 1e9; // points; a sum in units of 10^-4 over three panelists is beyond 2^53
    review.criteria = [{ id: "c1", name: "c1", max: 4e11, step: 0.01 }];
    review.marks = review.marks.map((mark) =>
      mark.status === "scored" ? { ...mark, points: { c1: 300 * huge + (mark.points.c1 ?? 0) / 100 } } : mark,
    );
    expect(rank(review).rows.map((row) => row.score)).toStrictEqual([
      "300000000000.0167", // 5/3 hundredths
      "300000000000.0133", // 4/3 hundredths
    ]);
  });
});

describe("bad input", () => {
  it("is refused with every problem at once", () => {
    const review = buildReview({ A: [[1, 2]], B: [[3, 4]] }, { quota: -1, decimals: 5 });
    review.marks.push({ panelist: "p9", applicant: "B", status: "absent" });
    review.marks.push({ panelist: "p1", applicant: "A", status: "recused" });
    expect(codesOf(() => rank(review)).toSorted()).toStrictEqual([
      "decimalsOutOfRange",
      "duplicateMark",
      "quotaOutOfRange",
      "unknownPanelist",
    ]);
  });

  it("is refused, not crashed on, when it is no review at all", () => {
    const anything = (value: unknown) => codesOf(() => rank(JSON.parse(JSON.stringify(value))));
    for (const value of [null, 7, "review", [], {}]) {
      expect(anything(value)).toStrictEqual(Array(5).fill("wrongShape"));
    }
  });
});
