import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { daysOf, momentsWithin, validityGroups } from "@/lib/usecases/projects/filter";

it("counts what stands and what is void, and knows the days of a year", async () => {
  const counted = await validityGroups(async (voidedAt) => (voidedAt === null ? 3 : 1));
  expect(counted).toEqual([
    { state: "valid", _count: 3 },
    { state: "voided", _count: 1 },
  ]);
  expect(daysOf(null)).toEqual({});
  expect(daysOf(2025)).toEqual({ gte: new Date("2025-01-01"), lt: new Date("2026-01-01") });
});

it("a period of moments begins and ends with days in China, both included", () => {
  const [from, to] = [civilDate("2026-03-01"), civilDate("2026-03-31")];
  expect(momentsWithin({ from: null, to: null })).toEqual({});
  expect(momentsWithin({ from, to })).toEqual({
    gte: new Date("2026-02-28T16:00:00Z"),
    lt: new Date("2026-03-31T16:00:00Z"),
  });
});
