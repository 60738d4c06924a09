import { expect, it } from "vitest";
import { daysOf, validityGroups } from "@/lib/usecases/projects/filter";

it("counts what stands and what is void, and knows the days of a year", async () => {
  const counted = await validityGroups(async (voidedAt) => (voidedAt === null ? 3 : 1));
  expect(counted).toEqual([
    { state: "valid", _count: 3 },
    { state: "voided", _count: 1 },
  ]);
  expect(daysOf(null)).toEqual({});
  expect(daysOf(2025)).toEqual({ gte: new Date("2025-01-01"), lt: new Date("2026-01-01") });
});
