import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  filedSince,
  firstOf,
  groupActs,
  saidFaults,
  yearFaults,
  yearStandingOf,
} from "@/lib/domain/community/filing-confirmation";

const today = civilDate("2026-03-12");

it("is confirmed for a year that has begun, from the year after the filing on", () => {
  expect(yearFaults(2026, civilDate("2025-11-01"), today)).toEqual({});
  expect(yearFaults(2027, civilDate("2025-11-01"), today).year).toContain("还没有到");
  expect(yearFaults(2025, civilDate("2025-11-01"), today).year).toContain("从 2026 年起");
  expect(yearFaults(2020, null, today)).toEqual({});
  expect(firstOf(2026)).toBe("2026-01-01");
});

it("needs a word where the group has stopped", () => {
  expect(saidFaults({ active: "no", note: null })).toHaveProperty("note");
  expect(saidFaults({ active: "no", note: "负责人迁走" })).toEqual({});
  expect(saidFaults({ active: "yes", note: null })).toEqual({});
});

it("stands in its year as it was confirmed", () => {
  expect([null, true, false].map(yearStandingOf)).toEqual(["open", "active", "stopped"]);
});

it("is ended by the sub-district or the desk, once", () => {
  expect(groupActs({ legalStatus: "filed", mayEnd: true }).map(({ whyNot }) => whyNot)).toEqual([null, null]);
  expect(groupActs({ legalStatus: "filed", mayEnd: false })[1]?.whyNot).toContain("由街道");
  expect(groupActs({ legalStatus: "deregistered", mayEnd: true })).toEqual([]);
});

it("is filed since its last filing began: a line more for a number that was corrected changes nothing", () => {
  const line = (legalStatus: "team" | "filed" | "deregistered", day: string) => ({
    ...{ legalStatus, since: civilDate(day) },
  });
  const [team, filed, again] = [
    line("team", "2020-01-01"),
    line("filed", "2024-05-01"),
    line("filed", "2026-01-20"),
  ];
  const ended = line("deregistered", "2025-06-01");
  expect(filedSince([])).toBeNull();
  expect(filedSince([team])).toBeNull();
  expect(filedSince([team, filed, again])).toBe("2024-05-01");
  expect(filedSince([filed, ended])).toBe("2024-05-01");
  expect(filedSince([filed, ended, again])).toBe("2026-01-20");
});
