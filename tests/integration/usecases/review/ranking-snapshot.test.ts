import { describe, expect, test } from "vitest";
import { type Review, rank } from "@/lib/domain/scoring";
import {
  readSnapshot,
  snapshot,
  snapshotColumns,
  snapshotDigest,
} from "@/lib/usecases/review/ranking-snapshot";

const review: Review = {
  criteria: [{ id: "c1", name: "公益性", max: 100, step: 1 }],
  panelists: ["p1"],
  applicants: [{ id: "a", submittedAt: 1 }, { id: "b" }],
  marks: [
    { panelist: "p1", applicant: "a", status: "scored", points: { c1: 90 } },
    { panelist: "p1", applicant: "b", status: "scored", points: { c1: 90 } },
  ],
  rules: {
    quota: 1,
    reserve: 0,
    aggregate: { method: "mean" },
    decimals: 2,
    minBallots: 1,
    tieBreak: [],
    tieAtCut: "decide",
  },
};
const applicant = {
  receipt: "PC01-0001",
  name: "甲",
  category: "文艺",
  legalStatus: "registered",
  leaderName: "张三",
} as const;
const input = {
  review,
  applicants: [
    { id: "a", ...applicant },
    { id: "b", ...applicant },
  ],
  panelists: [{ id: "p1", name: "王某", title: "教授" }],
};

/** Through text, and with the keys in another order, as a jsonb column gives them back. */
function throughTheColumn(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, entry: unknown) =>
    typeof entry === "object" && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).reverse())
      : entry,
  );
}

describe("readSnapshot", () => {
  test("gives back what was frozen, with the outcomes after the decision", () => {
    const decision = { admitted: ["b"], reason: "合议" };
    const frozen = snapshot(input, rank(review), decision);
    const columns = snapshotColumns(frozen);
    const read = readSnapshot({
      review: throughTheColumn(columns.review),
      result: throughTheColumn(columns.result),
      decision: throughTheColumn(columns.decision),
    });
    expect(read).toEqual(frozen);
    expect(snapshotDigest(read)).toBe(snapshotDigest(frozen));
    expect(Object.fromEntries(read.outcomes)).toEqual({ a: "notAdmitted", b: "admitted" });
  });

  test("keeps the headings above a criterion, and reads a category by its old name", () => {
    const [criterion] = review.criteria;
    if (!criterion) throw new Error("a round has a criterion here");
    const section = ["服务能力"];
    const frozen = snapshot(
      { ...input, review: { ...review, criteria: [{ ...criterion, section }] } },
      rank(review),
      null,
    );
    const { review: column, result } = snapshotColumns(frozen);
    const applicants = column.applicants.map((one) => ({ ...one, category: "arts" }));
    const read = readSnapshot({ review: { ...column, applicants }, result, decision: null });
    expect(read.review.criteria[0]).toEqual({ ...criterion, section });
    expect(read.applicants.map(({ category }) => category)).toEqual(["文艺", "文艺"]);
    expect(snapshotDigest(read)).toBe(snapshotDigest(frozen));
  });

  test("reads what was frozen when the legal status was called a track", () => {
    const { review: column, result } = snapshotColumns(snapshot(input, rank(review), null));
    const [first, second] = column.applicants.map(({ legalStatus: _, ...rest }) => rest);
    const applicants = [
      { ...first, track: "registered" },
      { ...second, track: "unregistered" },
    ];
    const read = readSnapshot({ review: { ...column, applicants }, result, decision: null });
    expect(read.applicants.map(({ legalStatus }) => legalStatus)).toEqual(["registered", "team"]);
  });

  test("refuses a row that is not one", () => {
    expect(() => readSnapshot({ review: {}, result: {}, decision: null })).toThrow();
  });
});

test("the digest follows every mark, name and decision", () => {
  const result = rank(review);
  const plain = snapshotDigest(snapshot(input, result, null));
  const renamed = { ...input, panelists: [{ id: "p1", name: "李某", title: "教授" }] };
  const digests = [
    plain,
    snapshotDigest(snapshot(renamed, result, null)),
    snapshotDigest(snapshot(input, result, { admitted: ["a"], reason: "合议" })),
    snapshotDigest(snapshot(input, result, { admitted: ["b"], reason: "合议" })),
  ];
  expect(new Set(digests).size).toBe(digests.length);
  expect(plain).toMatch(/^[0-9a-f]{64}$/);
});
