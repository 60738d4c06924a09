import { expect, test } from "vitest";
import { contestedOf } from "@/app/[center]/desk/calls/[call]/ranking/award-lines";
import { outcomesInWords } from "@/app/[center]/desk/calls/[call]/ranking/outcomes-in-words";

test("a contest has winners, and a reserve only where there is one", () => {
  const rows = [{ outcome: "admitted" }, { outcome: "notAdmitted" }] as const;
  expect(outcomesInWords(rows, true)).toBe("获奖 1、未获奖 1");
  expect(outcomesInWords([...rows, { outcome: "reserve" }], true)).toBe("获奖 1、候补 1、未获奖 1");
  expect(outcomesInWords([...rows, { outcome: "undecided" }], false)).toBe(
    "入围 1、同分待定 1、候补 0、未入围 1",
  );
});

test("a tie between awards asks for an order, one at the cut for who gets a seat", () => {
  const awardTies = [{ applicants: ["a", "b"], tiers: [{ name: "一等奖", places: 1 }] }];
  expect(contestedOf([{ ranking: { contested: 0, awardTies } }])).toBe("awards");
  expect(contestedOf([{ ranking: { contested: 1, awardTies: [] } }])).toBe("seats");
  expect(contestedOf([{ ranking: { contested: 0, awardTies: [] } }])).toBeNull();
});
