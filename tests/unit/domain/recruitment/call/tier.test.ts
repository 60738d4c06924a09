import { expect, test } from "vitest";
import { placesOfTiers, tierFaults, tiersInWords } from "@/lib/domain/recruitment/call/tier";

const tiers = [
  { name: "一等奖", places: 2 },
  { name: "二等奖", places: 4 },
];

test("tiers are said and summed", () => {
  expect(tiersInWords(tiers)).toBe("一等奖 2 个、二等奖 4 个");
  expect(placesOfTiers(tiers)).toBe(6);
});

test("a contest has tiers with names and places, and ranks; nothing is asked of another kind", () => {
  const contest = { kind: "contest", method: "ranking" } as const;
  expect(tierFaults({ ...contest, tiers })).toEqual({});
  expect(tierFaults({ ...contest, tiers: [] })).toHaveProperty(["tierName.1"]);
  expect(tierFaults({ ...contest, method: "appraisal", tiers })).toHaveProperty("selection");
  const wrong = [...tiers, { name: "", places: 1 }, { name: "一等奖", places: 1.5 }];
  expect(Object.keys(tierFaults({ ...contest, tiers: wrong }))).toEqual([
    "tierName.3",
    "tierName.4",
    "tierPlaces.4",
  ]);
  expect(tierFaults({ kind: "venture", method: "appraisal", tiers: [] })).toEqual({});
});
