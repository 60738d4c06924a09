import { describe, expect, test } from "vitest";
import { type CivilDate, civilDate } from "@/lib/domain/base/civil-date";
import {
  type HolidayTable,
  holidayWarning,
  isWorkingDay,
  mergeHolidays,
  type PeriodUnit,
  periodEnd,
  uncoveredYears,
  workingDayBefore,
} from "@/lib/domain/center/calendar";

function days(name: string, ...dates: string[]): Map<CivilDate, string> {
  return new Map(dates.map((date) => [civilDate(date), name]));
}

/** Spring Festival 2022: off from 31 January to 6 February, worked on Saturday 29 and Sunday 30 January. */
const spring2022: HolidayTable = {
  rest: days(
    "春节",
    ...["2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04", "2022-02-05", "2022-02-06"],
  ),
  work: days("春节调休", "2022-01-29", "2022-01-30"),
  coveredYears: new Set([2022]),
};
const noHolidays: HolidayTable = { rest: new Map(), work: new Map(), coveredYears: new Set() };

function end(start: string, length: number, unit: PeriodUnit, firstDayCounts: boolean, table = noHolidays) {
  return periodEnd({ start: civilDate(start), length, unit, firstDayCounts }, table);
}

describe("isWorkingDay", () => {
  test("follows the weekday when the table says nothing", () => {
    expect(isWorkingDay(civilDate("2021-12-24"), noHolidays)).toBe(true);
    expect(isWorkingDay(civilDate("2021-12-25"), noHolidays)).toBe(false);
  });

  test("rests on a weekday holiday and works on a make-up weekend day", () => {
    expect(isWorkingDay(civilDate("2022-02-01"), spring2022)).toBe(false);
    expect(isWorkingDay(civilDate("2022-01-30"), spring2022)).toBe(true);
  });
});

describe("periodEnd in working days", () => {
  test("matches the published notices, whose first day is day 1", () => {
    expect(end("2021-08-18", 5, "workingDays", true)).toBe("2021-08-24"); // Futian
    expect(end("2025-04-15", 5, "workingDays", true)).toBe("2025-04-21"); // Shenzhen
    expect(end("2023-07-31", 7, "workingDays", true)).toBe("2023-08-08"); // Kunshan
  });

  test("is one day later when the first day does not count", () => {
    expect(end("2021-08-18", 5, "workingDays", false)).toBe("2021-08-25");
  });

  test("counts make-up days and skips the holiday", () => {
    expect(end("2022-01-28", 5, "workingDays", true, spring2022)).toBe("2022-02-08");
  });

  test("begins with the first working day when published on a day off", () => {
    expect(end("2021-12-25", 1, "workingDays", true)).toBe("2021-12-27");
    expect(end("2021-12-25", 1, "workingDays", false)).toBe("2021-12-27");
  });
});

describe("periodEnd in days", () => {
  test("matches the published notice of five days from Friday to Tuesday", () => {
    expect(end("2019-11-01", 5, "days", true)).toBe("2019-11-05");
    expect(end("2019-11-01", 5, "days", false)).toBe("2019-11-06");
  });

  test("moves an end on a day off to the next working day", () => {
    expect(end("2019-11-01", 2, "days", true)).toBe("2019-11-04");
    expect(end("2022-01-27", 7, "days", true, spring2022)).toBe("2022-02-07");
  });

  test("stays on a make-up working weekend", () => {
    expect(end("2022-01-28", 3, "days", true, spring2022)).toBe("2022-01-30");
  });
});

test("a length that is no whole number of at least 1 is refused", () => {
  for (const length of [0, -1, 1.5, Number.NaN])
    expect(() => end("2022-01-27", length, "days", true)).toThrow();
});

describe("years the table does not know", () => {
  test("are named, so that a screen can warn", () => {
    const from = civilDate("2021-12-25");
    expect(uncoveredYears(from, civilDate("2023-01-03"), spring2022)).toEqual([2021, 2023]);
    expect(holidayWarning(from, civilDate("2022-01-03"), spring2022)).toBe(
      "2021年的放假安排尚未收录，工作日暂按周一至周五推算，请核对日期。",
    );
    expect(holidayWarning(civilDate("2022-01-03"), civilDate("2022-01-14"), spring2022)).toBeNull();
  });
});

describe("mergeHolidays", () => {
  test("puts a center's own days over the table, in both directions", () => {
    const merged = mergeHolidays(spring2022, [
      { date: civilDate("2022-01-29"), kind: "rest", name: "停电检修" },
      { date: civilDate("2022-02-01"), kind: "work", name: "值班" },
      { date: civilDate("2022-03-08"), kind: "rest", name: "妇女节" },
    ]);
    expect(isWorkingDay(civilDate("2022-01-29"), merged)).toBe(false);
    expect(isWorkingDay(civilDate("2022-02-01"), merged)).toBe(true);
    expect(merged.rest.get(civilDate("2022-03-08"))).toBe("妇女节");
    expect(merged.coveredYears).toEqual(spring2022.coveredYears);
  });

  test("leaves the base table as it was, and the last line of a day wins", () => {
    const date = civilDate("2022-03-08");
    const merged = mergeHolidays(spring2022, [
      { date, kind: "rest", name: "放假" },
      { date, kind: "work", name: "照常上班" },
    ]);
    expect(isWorkingDay(date, merged)).toBe(true);
    expect(spring2022.rest.has(date)).toBe(false);
    expect(spring2022.work.has(date)).toBe(false);
  });
});

describe("workingDayBefore", () => {
  const table = {
    rest: new Map([[civilDate("2022-01-03"), "元旦"]]),
    work: new Map([[civilDate("2022-01-29"), "春节"]]),
    coveredYears: new Set([2022]),
  };

  test("goes back over weekends and holidays, and stops at weekend days that are worked", () => {
    expect(workingDayBefore(civilDate("2022-01-18"), table)).toBe("2022-01-17");
    expect(workingDayBefore(civilDate("2022-01-17"), table)).toBe("2022-01-14");
    expect(workingDayBefore(civilDate("2022-01-16"), table)).toBe("2022-01-14");
    expect(workingDayBefore(civilDate("2022-01-04"), table)).toBe("2021-12-31");
    expect(workingDayBefore(civilDate("2022-01-30"), table)).toBe("2022-01-29");
    expect(workingDayBefore(civilDate("2022-01-24"), table, 5)).toBe("2022-01-17");
  });
});
