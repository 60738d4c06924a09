import { describe, expect, it } from "vitest";
import { panelReport } from "../../../../lib/domain/scoring/index.ts";
import { buildReview, codesOf } from "./build-review.ts";

describe("panelReport", () => {
  it("gives the table of Shrout & Fleiss its .29 and .62", () => {
    const review = buildReview({
      t1: [9, 2, 5, 8],
      t2: [6, 1, 3, 2],
      t3: [8, 4, 6, 8],
      t4: [7, 1, 2, 6],
      t5: [10, 5, 6, 9],
      t6: [6, 2, 4, 7],
      partial: [90, "recused", 0, 50], // no complete row: it must not count
    });
    const report = panelReport(review);
    expect(report.completeRows).toBe(6);
    expect(report.iccSingle?.toFixed(2)).toBe("0.29");
    expect(report.iccAverage?.toFixed(2)).toBe("0.62");
    expect(report.kendallW).toBeGreaterThan(0.7);
  });

  it("says who was generous, and what a panel of middle severity would have given", () => {
    // severities +10, 0, -10 on 70, 50, 60: every mark fits
    const review = buildReview({ A: [80, 70, "recused"], B: ["absent", 50, 40], C: [70, "pending", 50] });
    expect(panelReport(review)).toStrictEqual({
      completeRows: 0,
      kendallW: null,
      iccSingle: null,
      iccAverage: null,
      severity: { p1: 10, p2: 0, p3: -10 },
      adjusted: { A: 70, B: 50, C: 60 },
      outliers: [],
    });
  });

  it("leaves out panelists and applicants without a scored mark", () => {
    const review = buildReview({ A: [80, "recused", 60], B: ["absent", "recused", "pending"] });
    const { severity, adjusted } = panelReport(review);
    expect(severity).toStrictEqual({ p1: 10, p3: -10 });
    expect(adjusted).toStrictEqual({ A: 70 });
  });

  it("compares nobody when the marks do not connect the panel", () => {
    const { severity, adjusted } = panelReport(
      buildReview({ A: [80, 60, "recused"], B: ["absent", "absent", 50] }),
    );
    expect(severity).toBeNull();
    expect(adjusted).toBeNull();
  });

  it("connects through a chain of shared applicants", () => {
    const chain = buildReview({
      A: [80, 60, "absent", "absent"],
      B: ["absent", 50, 50, "absent"],
      C: ["absent", "absent", 40, 30],
    });
    // differences +20, 0, +10: severities x+20, x, x, x-10 with sum 0, so x = -2.5
    expect(panelReport(chain).severity).toStrictEqual({ p1: 17.5, p2: -2.5, p3: -2.5, p4: -12.5 });
  });

  it("names the mark that sticks out", () => {
    const row = () => [50, 50, 50, 50];
    const { outliers } = panelReport(buildReview({ A: row(), B: row(), C: row(), D: [50, 34, 50, 50] }));
    expect(outliers).toStrictEqual([{ panelist: "p2", applicant: "D", residual: -9 }]);
  });

  it("has little to say about an empty panel, and does not invent it", () => {
    expect(panelReport(buildReview({ A: [] }))).toStrictEqual({
      completeRows: 0,
      kendallW: null,
      iccSingle: null,
      iccAverage: null,
      severity: {},
      adjusted: {},
      outliers: [],
    });
  });

  it("keeps hostile ids as keys of their own", () => {
    const review = buildReview({ A: [80, 60] });
    review.panelists = ["__proto__", "p2"];
    review.marks = review.marks.map((mark) =>
      mark.panelist === "p1" ? { ...mark, panelist: "__proto__" } : mark,
    );
    const { severity } = panelReport(review);
    expect(Object.entries(severity ?? {})).toStrictEqual([
      ["__proto__", 10],
      ["p2", -10],
    ]);
  });

  it("refuses what rank refuses", () => {
    expect(codesOf(() => panelReport(buildReview({ A: [-1] })))).toStrictEqual(["pointsNegative"]);
  });
});
