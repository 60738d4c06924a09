import { describe, expect, it } from "vitest";
import { lastDayOfTerm, monthsOf } from "@/lib/domain/admission/term";
import { civilDate } from "@/lib/domain/base/civil-date";

describe("the last day of a term", () => {
  it.each([
    ["2022-02-17", 12, "2023-02-16"],
    ["2022-01-01", 12, "2022-12-31"],
    ["2022-01-31", 1, "2022-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2023-12-15", 24, "2025-12-14"],
  ])("of %s and %s months is %s", (from, months, to) => {
    expect(lastDayOfTerm(civilDate(from), months)).toBe(to);
  });
});

it("has the least number of months that covers a span", () => {
  expect(monthsOf(civilDate("2022-01-01"), civilDate("2022-12-31"))).toBe(12);
  expect(monthsOf(civilDate("2022-03-15"), civilDate("2022-06-20"))).toBe(4);
  expect(monthsOf(civilDate("2022-03-15"), civilDate("2022-03-20"))).toBe(1);
});
