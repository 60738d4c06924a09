import { expect, test } from "vitest";
import { type Review, rank } from "@/lib/domain/scoring";
import { rankedRows } from "@/lib/usecases/review/ranking-rows";
import { snapshot } from "@/lib/usecases/review/ranking-snapshot";

const review: Review = {
  criteria: [
    { id: "c1", name: "公益性", max: 50, step: 0.1 },
    { id: "c2", name: "可持续性", max: 50, step: 0.1 },
  ],
  panelists: ["p1", "p2", "p3"],
  applicants: [{ id: "a" }, { id: "b" }, { id: "c" }],
  marks: [
    { panelist: "p3", applicant: "b", status: "scored", points: { c1: 40.1, c2: 40.2 } },
    { panelist: "p1", applicant: "b", status: "scored", points: { c1: 40, c2: 40.2 } },
    { panelist: "p2", applicant: "b", status: "scored", points: { c1: 40, c2: 40 } },
    { panelist: "p1", applicant: "a", status: "recused" },
    { panelist: "p2", applicant: "a", status: "absent" },
  ],
  rules: {
    quota: 1,
    reserve: 0,
    aggregate: { method: "trimmedMean", drop: 1, fromBallots: 3 },
    decimals: 2,
    minBallots: 1,
    tieBreak: [],
    tieAtCut: "decide",
  },
};
const named = {
  review,
  applicants: ["a", "b", "c"].map((id) => ({
    id,
    receipt: `PC01-${id}`,
    name: `机构${id}`,
    category: "公益慈善",
    legalStatus: "registered" as const,
    leaderName: "张小三",
  })),
  panelists: ["p1", "p2", "p3"].map((id) => ({ id, name: id, title: "" })),
};

test("each row carries its names, the means of its criteria and every total, in panel order", () => {
  const [first] = rankedRows(snapshot(named, rank(review), null));
  expect(first).toMatchObject({ id: "b", receipt: "PC01-b", name: "机构b", rank: 1, score: "80.20" });
  // All marks count for the criteria, those that were trimmed included.
  expect(first?.parts).toEqual([40.03, 40.13]);
  expect(first?.sheets).toEqual([
    { status: "scored", total: 80.2, dropped: false },
    { status: "scored", total: 80, dropped: true },
    { status: "scored", total: 80.3, dropped: true },
  ]);
});

test("an applicant without marks has nothing to draw", () => {
  const rows = rankedRows(snapshot(named, rank(review), null));
  expect(
    rows.slice(1).map(({ id, parts, sheets, tied }) => [id, parts, sheets.map(({ status }) => status), tied]),
  ).toEqual([
    ["a", [], ["recused", "absent", "pending"], false],
    ["c", [], ["pending", "pending", "pending"], false],
  ]);
  expect(rows[1]?.sheets.map(({ total }) => total)).toEqual([null, null, null]);
  expect(rows[1]).toMatchObject({ recused: 1, absent: 1, pending: 1, outcome: "unscored" });
});
