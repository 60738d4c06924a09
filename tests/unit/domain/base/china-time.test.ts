import { describe, expect, test } from "vitest";
import { chinaDate, chinaDayStart, formatDateTime, formatTime } from "@/lib/domain/base/china-time";
import { civilDate } from "@/lib/domain/base/civil-date";

describe("China time", () => {
  test("the day begins at 16:00 UTC of the day before", () => {
    expect(chinaDate(new Date("2022-01-03T15:59:59.999Z"))).toBe("2022-01-03");
    expect(chinaDate(new Date("2022-01-03T16:00:00Z"))).toBe("2022-01-04");
    expect(chinaDayStart(civilDate("2022-01-04"))).toEqual(new Date("2022-01-03T16:00:00Z"));
  });

  test("is written with 24 hours", () => {
    expect(formatDateTime(new Date("2026-03-12T01:05:00Z"))).toBe("2026年3月12日 09:05");
    expect(formatDateTime(new Date("2026-03-12T16:00:00Z"))).toBe("2026年3月13日 00:00");
    expect(formatTime(new Date("2026-03-12T15:59:59Z"))).toBe("23:59");
  });
});
