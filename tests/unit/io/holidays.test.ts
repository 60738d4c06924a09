import { describe, expect, test } from "vitest";
import { addDays, civilDate } from "@/lib/domain/base/civil-date";
import { isWorkingDay, periodEnd } from "@/lib/domain/center/calendar";
import { holidaysOf } from "@/lib/io/holidays";

const table = holidaysOf([2021, 2022, 2024, 2025]);
const works = (date: string) => isWorkingDay(civilDate(date), table);

function workingDaysFrom(first: string, count: number): string[] {
  const dates = Array.from({ length: count }, (_, index) => addDays(civilDate(first), index));
  return dates.filter((date) => isWorkingDay(date, table));
}

describe("known arrangements of the State Council", () => {
  test("the call of Pingcheng's third batch began on an ordinary Saturday", () => {
    expect(works("2021-12-24")).toBe(true);
    expect(works("2021-12-25")).toBe(false);
  });

  test("New Year 2022: off from 1 to 3 January", () => {
    expect(workingDaysFrom("2021-12-31", 5)).toEqual(["2021-12-31", "2022-01-04"]);
  });

  test("Spring Festival 2022: off from 31 January to 6 February, worked on 29 and 30 January", () => {
    expect(workingDaysFrom("2022-01-28", 11)).toEqual([
      "2022-01-28",
      "2022-01-29",
      "2022-01-30",
      "2022-02-07",
    ]);
    expect(table.rest.get(civilDate("2022-02-01"))).toBe("春节");
    expect(table.work.get(civilDate("2022-01-29"))).toBe("春节");
  });

  test("National Day 2024: off from 1 to 7 October, worked on 29 September and 12 October", () => {
    expect(workingDaysFrom("2024-09-28", 15)).toEqual([
      "2024-09-29",
      "2024-09-30",
      "2024-10-08",
      "2024-10-09",
      "2024-10-10",
      "2024-10-11",
      "2024-10-12",
    ]);
  });

  test("National Day 2025: off from 1 to 8 October, worked on 28 September and 11 October", () => {
    expect(workingDaysFrom("2025-09-27", 15)).toEqual([
      "2025-09-28",
      "2025-09-29",
      "2025-09-30",
      "2025-10-09",
      "2025-10-10",
      "2025-10-11",
    ]);
  });

  test("a notice of five working days before Spring Festival 2022 ends after it", () => {
    const period = {
      start: civilDate("2022-01-28"),
      length: 5,
      unit: "workingDays",
      firstDayCounts: true,
    } as const;
    expect(periodEnd(period, table)).toBe("2022-02-08");
  });
});

describe("coverage", () => {
  test("years the package holds are covered", () => {
    expect(holidaysOf([2004, 2021, 2022, 2026]).coveredYears).toEqual(new Set([2004, 2021, 2022, 2026]));
  });

  test("a year the package does not hold gives nothing and is not covered", () => {
    const unknown = holidaysOf([1999, 2099]);
    expect(unknown.coveredYears.size + unknown.rest.size + unknown.work.size).toBe(0);
  });

  test("only the years asked for are given", () => {
    const years = [...table.rest.keys(), ...table.work.keys()].map((date) => date.slice(0, 4));
    expect(new Set(years)).toEqual(new Set(["2021", "2022", "2024", "2025"]));
  });
});
