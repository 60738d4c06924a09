import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  civilDate,
  daysBetween,
  formatDate,
  formatDateWithWeekday,
  formatDay,
  formatPeriod,
  fromUtcMidnight,
  parseCivilDate,
  toUtcMidnight,
  weekdayOf,
  weekOf,
  yearOf,
} from "@/lib/domain/base/civil-date";

const anyDate = fc
  .date({ min: new Date("1949-10-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => civilDate(date.toISOString().slice(0, 10)));

describe("parseCivilDate", () => {
  test.each([
    "2026-03-12",
    "2026-3-12",
    "2026.3.12",
    "2026.03.12",
    "2026/3/12",
    "2026年3月12日",
    "2026 年 3 月 12 日",
    "2026年03月12号",
    "2026年3月12",
    "20260312",
    "２０２６．３．１２",
    "２０２６年３月１２日",
    " 2026 . 3 . 12 ",
    "2026。3。12",
    "2026—3—12",
  ])("understands %j", (text) => {
    expect(parseCivilDate(text)).toBe("2026-03-12");
  });

  test.each([
    "",
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-4-0",
    "26-3-12",
    "0026-3-12",
    "2026-3.12",
    "2026-3",
    "3月12日",
    "2026312",
    "2026-3-123",
    "2026-03-12T00:00:00Z",
    "明天",
  ])("answers null for %j", (text) => {
    expect(parseCivilDate(text)).toBeNull();
  });

  test("knows leap years", () => {
    expect(parseCivilDate("2024-2-29")).toBe("2024-02-29");
    expect(parseCivilDate("2000.2.29")).toBe("2000-02-29");
  });

  test("reads back every date as the house prints it", () => {
    fc.assert(fc.property(anyDate, (date) => parseCivilDate(formatDate(date)) === date));
  });
});

describe("civilDate", () => {
  test.each(["2026-3-12", "2026-02-30", "2026-03-12 ", ""])("refuses %j", (text) => {
    expect(() => civilDate(text)).toThrow(TypeError);
  });
});

describe("counting days", () => {
  test("crosses months, years and leap days", () => {
    expect(addDays(civilDate("2021-12-25"), 9)).toBe("2022-01-03");
    expect(addDays(civilDate("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(civilDate("2022-01-01"), -1)).toBe("2021-12-31");
    expect(daysBetween(civilDate("2022-01-14"), civilDate("2022-02-17"))).toBe(34);
    expect(daysBetween(civilDate("2022-01-03"), civilDate("2021-12-25"))).toBe(-9);
  });

  test("adding the days between two dates leads from one to the other", () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => addDays(a, daysBetween(a, b)) === b));
  });

  test("the text sorts as the days do", () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => a < b === daysBetween(a, b) > 0));
  });
});

describe("weekdayOf", () => {
  test("begins the week on Monday", () => {
    expect(weekdayOf(civilDate("2021-12-25"))).toBe(6);
    expect(weekdayOf(civilDate("2022-01-03"))).toBe(1);
    expect(weekdayOf(civilDate("2026-03-15"))).toBe(7);
  });

  test("moves on by one each day", () => {
    fc.assert(fc.property(anyDate, (date) => weekdayOf(addDays(date, 1)) === (weekdayOf(date) % 7) + 1));
  });
});

describe("words", () => {
  test("dates are written the long Chinese way", () => {
    expect(formatDate(civilDate("2026-03-12"))).toBe("2026年3月12日");
    expect(formatDateWithWeekday(civilDate("2026-03-12"))).toBe("2026年3月12日（周四）");
    expect(formatDateWithWeekday(civilDate("2022-01-30"))).toBe("2022年1月30日（周日）");
    expect(formatDay(civilDate("2026-03-02"))).toBe("3月2日");
    expect(yearOf(civilDate("2026-03-12"))).toBe(2026);
  });

  test("a period names its second year only where it is another", () => {
    expect(formatPeriod(civilDate("2026-03-12"), civilDate("2026-03-20"))).toBe("2026年3月12日至3月20日");
    expect(formatPeriod(civilDate("2021-12-25"), civilDate("2022-01-03"))).toBe(
      "2021年12月25日至2022年1月3日",
    );
  });
});

describe("database dates", () => {
  test("go there and back unchanged", () => {
    expect(toUtcMidnight(civilDate("2022-01-03")).toISOString()).toBe("2022-01-03T00:00:00.000Z");
    fc.assert(fc.property(anyDate, (date) => fromUtcMidnight(toUtcMidnight(date)) === date));
  });
});

test("a week begins on Monday and has seven days, across a year's end too", () => {
  const week = weekOf(civilDate("2022-01-02"));
  expect(week).toHaveLength(7);
  expect([week[0], week[6]]).toEqual(["2021-12-27", "2022-01-02"]);
  expect(weekOf(civilDate("2021-12-27"))).toEqual(week);
});
