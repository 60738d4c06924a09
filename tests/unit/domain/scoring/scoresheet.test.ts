import { expect, it } from "vitest";
import { blankScoresheet, PENDING } from "../../../../lib/domain/scoring/scoresheet.ts";

it("starts with every pair pending and room for the named criteria", () => {
  const sheet = blankScoresheet(["p", "q"], [{ id: "A" }, { id: "B" }, { id: "C" }], ["c1"], 10_000);
  expect([...sheet.status]).toStrictEqual(Array(6).fill(PENDING));
  expect(sheet.totals).toHaveLength(6);
  expect([...sheet.points.keys()]).toStrictEqual(["c1"]);
  expect(sheet.points.get("c1")).toHaveLength(6);
  expect(sheet.fullMarks).toBe(10_000);
});
