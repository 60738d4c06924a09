import { describe, expect, it } from "vitest";
import { readMarks } from "../../../../lib/domain/scoring/read-marks.ts";
import type { ReviewIssue } from "../../../../lib/domain/scoring/review-error.ts";
import {
  ABSENT,
  blankScoresheet,
  PENDING,
  RECUSED,
  SCORED,
} from "../../../../lib/domain/scoring/scoresheet.ts";

function read(marks: unknown[]) {
  const issues: ReviewIssue[] = [];
  const known = {
    criteria: new Map([["c1", 0]]),
    panelists: new Map([
      ["p", 0],
      ["q", 1],
    ]),
    applicants: new Map([
      ["A", 0],
      ["B", 1],
    ]),
    untimed: [],
  };
  const sheet = blankScoresheet(["p", "q"], [{ id: "A" }, { id: "B" }], ["c1"], 1000);
  readMarks(marks, [{ id: "c1", max: 1000, step: 1 }], known, sheet, issues);
  return { sheet, issues };
}
const scored = (panelist: string, applicant: string, c1: number) => ({
  panelist,
  applicant,
  status: "scored",
  points: { c1 },
});

describe("readMarks", () => {
  it("enters each mark in its cell, applicant by applicant", () => {
    const { sheet, issues } = read([
      scored("q", "B", 7.5),
      { panelist: "p", applicant: "A", status: "recused" },
      { panelist: "q", applicant: "A", status: "absent" },
    ]);
    expect(issues).toStrictEqual([]);
    expect([...sheet.status]).toStrictEqual([RECUSED, ABSENT, PENDING, SCORED]);
    expect(sheet.totals[3]).toBe(750);
    expect(sheet.points.get("c1")?.[3]).toBe(750);
  });

  it("reports a second mark for a pair, whatever its status", () => {
    const { issues } = read([
      scored("p", "A", 1),
      { panelist: "p", applicant: "A", status: "absent" },
      scored("q", "A", 0),
      scored("q", "A", 0),
      { panelist: "p", applicant: "B", status: "recused" },
      scored("p", "B", 9),
      { panelist: "q", applicant: "B", status: "absent" },
      { panelist: "q", applicant: "B", status: "recused" },
    ]);
    expect(issues.map((issue) => [issue.code, issue.panelist, issue.applicant])).toStrictEqual([
      ["duplicateMark", "p", "A"],
      ["duplicateMark", "q", "A"],
      ["duplicateMark", "p", "B"],
      ["duplicateMark", "q", "B"],
    ]);
  });

  it("reports a faulty mark and goes on with the next", () => {
    const { issues } = read([
      null,
      scored("p", "A", 11),
      scored("x", "A", 1),
      scored("p", "__proto__", 1),
      { panelist: "q", applicant: "B", status: "pending" },
      scored("q", "A", 1),
    ]);
    expect(issues.map((issue) => issue.code)).toStrictEqual([
      "wrongShape",
      "pointsAboveMax",
      "unknownPanelist",
      "unknownApplicant",
      "wrongShape",
    ]);
  });

  it("sees the second mark of a pair also when the first was faulty", () => {
    const { issues } = read([scored("p", "A", 11), scored("p", "A", 1)]);
    expect(issues.map((issue) => issue.code)).toStrictEqual(["pointsAboveMax", "duplicateMark"]);
  });
});
