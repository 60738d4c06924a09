import { expect, test } from "vitest";
import { markLabels, markStatuses, markTones } from "@/lib/domain/review/mark-status";

test("every status has a word of its own and a tone", () => {
  expect(new Set(markStatuses.map((status) => markLabels[status])).size).toBe(markStatuses.length);
  expect(Object.keys(markTones).sort()).toEqual([...markStatuses].sort());
});
