import { expect, test } from "vitest";
import { noticePhase, periodInWords, periodOnPaper } from "@/lib/domain/admission/notice-period";
import { civilDate } from "@/lib/domain/base/civil-date";

test("the words name start, length, counting and end, each with its weekday", () => {
  const period = {
    start: civilDate("2022-01-17"),
    length: 5,
    unit: "workingDays",
    firstDayCounts: true,
  } as const;
  expect(periodInWords(period, civilDate("2022-01-21"))).toBe(
    "自2022年1月17日（周一）起 5 个工作日（首日计入），至2022年1月21日（周五）",
  );
});

test("a period across New Year names both years, and calendar days are 日", () => {
  const period = { start: civilDate("2025-12-30"), length: 7, unit: "days", firstDayCounts: false } as const;
  expect(periodInWords(period, civilDate("2026-01-06"))).toBe(
    "自2025年12月30日（周二）起 7 日（首日不计），至2026年1月6日（周二）",
  );
});

test("the paper prints the period, and the rule only where the dates follow from it", () => {
  const [start, end] = [civilDate("2022-01-17"), civilDate("2022-01-21")];
  const rule = { length: 5, unit: "workingDays", firstDayCounts: true } as const;
  expect(periodOnPaper(start, end, rule)).toBe("2022年1月17日至1月21日（5个工作日，首日计入）");
  expect(periodOnPaper(start, end, null)).toBe("2022年1月17日至1月21日");
});

test("the first and the last day belong to the period", () => {
  const period = { startsOn: civilDate("2022-01-17"), endsOn: civilDate("2022-01-21") };
  const phases = ["2022-01-16", "2022-01-17", "2022-01-21", "2022-01-22"].map((day) =>
    noticePhase(period, civilDate(day)),
  );
  expect(phases).toEqual(["ahead", "running", "running", "over"]);
});
