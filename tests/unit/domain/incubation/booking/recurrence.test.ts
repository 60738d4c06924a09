import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { bookingDays } from "@/lib/domain/incubation/booking/recurrence";

const days = (day: string, until: string | null) =>
  bookingDays(civilDate(day), until === null ? null : civilDate(until));

describe("the days of a series", () => {
  it("are one without a repetition", () => {
    expect(days("2026-03-12", null)).toEqual({ ok: true, days: ["2026-03-12"] });
  });

  it("are the same day of each week, over the end of a month and of a year", () => {
    expect(days("2026-01-31", "2026-02-28")).toEqual({
      ok: true,
      days: ["2026-01-31", "2026-02-07", "2026-02-14", "2026-02-21", "2026-02-28"],
    });
    expect(days("2026-12-31", "2027-01-13")).toEqual({ ok: true, days: ["2026-12-31", "2027-01-07"] });
  });

  it.each([
    ["ends before it begins", "2026-03-11", "早于第一次"],
    ["is only once, on the same day", "2026-03-12", "只有一次"],
    ["is only once, within the week", "2026-03-18", "只有一次"],
    ["goes on for longer than half a year", "2026-09-12", "最多重复半年"],
  ])("are refused when the series %s", (_what, until, why) => {
    expect(days("2026-03-12", until)).toMatchObject({ ok: false, why: expect.stringContaining(why) });
  });

  it("are at most those of half a year", () => {
    const most = days("2026-03-12", "2026-09-11");
    expect(most.ok && most.days.length).toBe(27);
  });
});
