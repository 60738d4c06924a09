import { expect, test } from "vitest";
import { rank } from "@/lib/domain/scoring";
import { composeNoticeRows, readNoticeRows } from "@/lib/usecases/admission/notice-rows";
import { snapshot, type TieDecision } from "@/lib/usecases/review/ranking-snapshot";
import { plainRules } from "../../../support/factories";

/** a: 90 points; b and c: 80 points, tied over the one seat left; d: 70 points; e: nobody could mark it. */
function tied(decision: TieDecision | null, reserve = 1) {
  const points = { a: 90, b: 80, c: 80, d: 70 };
  const review = {
    criteria: [{ id: "fit", name: "契合度", max: 100, step: 1 }],
    panelists: ["p"],
    applicants: ["a", "b", "c", "d", "e"].map((id) => ({ id })),
    marks: [
      ...Object.entries(points).map(([applicant, fit]) => ({
        panelist: "p",
        applicant,
        status: "scored" as const,
        points: { fit },
      })),
      { panelist: "p", applicant: "e", status: "recused" as const },
    ],
    rules: { ...plainRules, quota: 2, reserve },
  };
  const applicants = review.applicants.map(({ id }, index) => ({
    id,
    receipt: `PC03-000${index + 1}`,
    name: `${id}中心`,
    category: "arts" as const,
    legalStatus: "team" as const,
    leaderName: "欧阳小三",
  }));
  const panelists = [{ id: "p", name: "王评委", title: "高级社会工作师" }];
  return snapshot({ review, applicants, panelists }, rank(review), decision);
}

test("rows carry rank, published score and the words of the day, with leaders masked by the rule", () => {
  const decided = tied({ admitted: ["c"], reason: "评审组表决" });
  const { admitted, reserve } = composeNoticeRows(decided, "keepEnds");
  expect(admitted).toEqual([
    {
      rank: 1,
      receipt: "PC03-0001",
      name: "a中心",
      category: "文艺",
      legalStatus: "未登记团队",
      leader: "欧阳*三",
      score: "90.00",
    },
    expect.objectContaining({ rank: 2, receipt: "PC03-0003", score: "80.00" }),
  ]);
  expect(reserve.map(({ receipt }) => receipt)).toEqual(["PC03-0002"]);
  expect(composeNoticeRows(decided, "keepSurname").admitted[0]?.leader).toBe("欧阳**");
});

test("who is not admitted, or not scored, is never printed", () => {
  const rows = composeNoticeRows(tied({ admitted: ["b"], reason: "评审组表决" }, 0), "keepEnds");
  expect(rows.admitted.map(({ name }) => name)).toEqual(["a中心", "b中心"]);
  expect(rows.reserve).toEqual([]);
});

test("a paper published when the legal status was called a track keeps its words", () => {
  const { admitted } = composeNoticeRows(tied({ admitted: ["b"], reason: "评审组表决" }), "keepEnds");
  const before = admitted.map(({ legalStatus: _, ...row }) => ({ ...row, track: "拟登记" }));
  const read = readNoticeRows({ admitted: before, reserve: [] });
  expect(read.admitted.map(({ legalStatus }) => legalStatus)).toEqual(["拟登记", "拟登记"]);
});

test("stored rows come back as they were frozen, and anything else is a fault", () => {
  const rows = composeNoticeRows(tied({ admitted: ["b"], reason: "评审组表决" }), "keepEnds");
  expect(readNoticeRows(JSON.parse(JSON.stringify(rows)))).toEqual(rows);
  expect(() => readNoticeRows([])).toThrow();
});
