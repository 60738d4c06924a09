import { expect, test } from "vitest";
import { settleTie } from "@/lib/domain/review/settle-tie";
import type { Outcome, Ranking } from "@/lib/domain/scoring";

function ranking(...rows: [applicant: string, rank: number | null, outcome: Outcome][]): Ranking {
  return {
    rows: rows.map(([applicant, rank, outcome]) => ({
      applicant,
      rank,
      outcome,
      score: rank === null ? null : "80.00",
      counted: 3,
      dropped: [],
      recused: 0,
      absent: 0,
      pending: 0,
    })),
    tiedAtCut: rows.filter(([, , outcome]) => outcome === "undecided").map(([id]) => id),
    cut: { quota: 2, admitted: 1, lastAdmitted: "80.00", firstExcluded: "80.00", margin: "0.00" },
    pending: [],
  };
}

const tied = ranking(
  ["a", 1, "admitted"],
  ["b", 2, "undecided"],
  ["c", 2, "undecided"],
  ["d", 4, "reserve"],
  ["e", 5, "notAdmitted"],
  ["f", 6, "belowPassMark"],
  ["g", null, "unscored"],
);

test("without a decision the ranking stands", () => {
  expect(settleTie(tied, 1, null).get("b")).toBe("undecided");
  const plain = ranking(["a", 1, "admitted"], ["b", 2, "reserve"]);
  expect(settleTie(plain, 1, []).get("b")).toBe("reserve");
});

test("the others of the tie wait in front of everybody who scored less", () => {
  expect(Object.fromEntries(settleTie(tied, 1, ["c"]))).toEqual({
    a: "admitted",
    c: "admitted",
    b: "reserve",
    d: "notAdmitted",
    e: "notAdmitted",
    f: "belowPassMark",
    g: "unscored",
  });
  expect(settleTie(tied, 2, ["c"]).get("d")).toBe("reserve");
});

test("a group that does not fit ends the waiting list", () => {
  const settled = settleTie(tied, 1, []);
  expect([settled.get("b"), settled.get("c"), settled.get("d")]).toEqual([
    "notAdmitted",
    "notAdmitted",
    "notAdmitted",
  ]);
});
