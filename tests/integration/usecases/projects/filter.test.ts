import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { daysOf, momentsWithin } from "@/lib/usecases/projects/filter";

it("knows the days of a year", () => {
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
