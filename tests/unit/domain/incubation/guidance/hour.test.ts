import { describe, expect, it } from "vitest";
import { formatDateTime } from "@/lib/domain/base/china-time";
import { civilDate } from "@/lib/domain/base/civil-date";
import { hourFaults, hoursOf, mentorFaults, overlap, spanOf } from "@/lib/domain/incubation/guidance/hour";

const typed = { day: civilDate("2022-03-14"), from: "9:00", to: "11:00" };
const starts = (minutes: number | null, weeks: number | null) =>
  hoursOf(typed, minutes, weeks).map(({ startsAt }) => formatDateTime(startsAt));

describe("hours", () => {
  it("are one window, its parts, or the same every week", () => {
    expect(starts(null, null)).toEqual(["2022年3月14日 09:00"]);
    expect(starts(45, null)).toEqual(["2022年3月14日 09:00", "2022年3月14日 09:45"]);
    expect(starts(120, 2)).toEqual(["2022年3月14日 09:00", "2022年3月21日 09:00"]);
    expect(starts(180, null)).toEqual([]);
  });

  it("have a beginning and a later end", () => {
    const faults = (change: object) => {
      const read = spanOf({ ...typed, ...change });
      return read.ok ? {} : read.faults;
    };
    expect(faults({})).toEqual({});
    expect(faults({ to: "9:00" })).toHaveProperty("to");
    expect(Object.keys(faults({ from: "早上", to: "25:00" }))).toEqual(["from", "to"]);
  });

  it("are neither past nor at the same time as others of the mentor", () => {
    const hours = hoursOf(typed, 60, null);
    const before = new Date("2022-03-13T16:00:00Z");
    expect(hourFaults(hours, [], before)).toEqual({});
    expect(hourFaults(hours, [], new Date("2022-03-14T02:00:00Z"))).toHaveProperty("day");
    expect(hourFaults([], [], before)).toHaveProperty("minutes");
    const [first] = hoursOf({ ...typed, from: "10:30", to: "11:30" }, null, null);
    const [next] = hoursOf({ ...typed, from: "11:00", to: "12:00" }, null, null);
    expect(hourFaults(hours, first ? [first] : [], before).from).toContain("2022年3月14日");
    expect(hourFaults(hours, next ? [next] : [], before)).toEqual({});
    expect(first && next && overlap(first, next)).toBe(true);
  });
});

it("names somebody as the mentor", () => {
  expect(mentorFaults({ personId: null, mentor: null })).toHaveProperty("mentor");
  expect(mentorFaults({ personId: null, mentor: "贺兰" })).toEqual({});
  expect(mentorFaults({ personId: "p", mentor: null })).toEqual({});
});
