import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { ReportState } from "@/lib/domain/incubation/report/report";
import { latenessInWords, standingsOf } from "@/lib/domain/incubation/report/standing";

const dueOn = civilDate("2022-04-10");

describe("how it stands", () => {
  it.each<[ReportState | null, string | null, string, string[], string | null]>([
    [null, null, "2022-04-10", ["missing"], null],
    [null, null, "2022-04-11", ["missing", "overdue"], "逾期 1 天"],
    ["drafted", null, "2022-04-13", ["missing", "overdue"], "逾期 3 天"],
    ["submitted", "2022-04-10", "2022-05-01", ["submitted"], null],
    ["submitted", "2022-04-12", "2022-05-01", ["submitted", "late"], "逾期 2 天"],
    ["returned", "2022-04-09", "2022-05-01", ["returned"], null],
  ])("%s, handed in on %s, seen on %s", (state, day, today, stands, words) => {
    const handed = { state, submittedOn: day === null ? null : civilDate(day), dueOn };
    expect(standingsOf(handed, civilDate(today))).toEqual(stands);
    expect(latenessInWords(handed, civilDate(today))).toBe(words);
  });
});
