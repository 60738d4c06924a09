import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  holdsUntil,
  type StandingFacts,
  standingActs,
  standingFaults,
  standingInWords,
  standingNow,
} from "@/lib/domain/registry/standing";

const today = civilDate("2026-03-12");
const grade: StandingFacts = {
  ...{ kind: "grade", result: "4A", year: null, since: civilDate("2025-05-20"), until: null },
};
const inspection: StandingFacts = { ...grade, kind: "inspection", result: "合格", year: 2025 };
const listed: StandingFacts = { ...grade, kind: "abnormal", result: null };

describe("what is entered", () => {
  it("has the result of its kind", () => {
    for (const right of [grade, inspection, listed]) expect(standingFaults(right, today)).toEqual({});
    expect(standingFaults({ ...grade, result: "合格" }, today)).toHaveProperty("result");
    expect(standingFaults({ ...inspection, result: "5A" }, today)).toHaveProperty("result");
    expect(standingFaults({ ...inspection, year: null }, today)).toHaveProperty("year");
    expect(standingFaults({ ...listed, result: "合格" }, today)).toHaveProperty("result");
  });

  it("is of no year to come, and a grade does not end before it begins", () => {
    expect(standingFaults({ ...inspection, year: 2027 }, today).year).toContain("2027 年还没有到");
    expect(standingFaults({ ...grade, until: civilDate("2025-05-19") }, today)).toHaveProperty("until");
    expect(standingFaults({ ...grade, since: civilDate("2026-03-13") }, today)).toHaveProperty("since");
  });
});

it("holds as a grade for five years, to the day before", () => {
  expect(holdsUntil(grade)).toBe("2030-05-19");
  expect(holdsUntil({ ...grade, since: civilDate("2024-02-29") })).toBe("2029-02-28");
  expect(holdsUntil({ ...grade, until: civilDate("2027-01-01") })).toBe("2027-01-01");
  expect(holdsUntil(listed)).toBeNull();
});

it("is told in a few words, and how it stands today", () => {
  expect([inspection, grade, listed].map(standingInWords)).toEqual([
    "2025 年年检合格",
    "4A 等级",
    "活动异常名录",
  ]);
  const now = (until: string | null, voidedAt: Date | null = null) =>
    standingNow({ until: until ? civilDate(until) : null, voidedAt }, today).text;
  expect([now(null), now("2026-03-12"), now("2026-03-11"), now(null, new Date())]).toEqual([
    ...["有效", "有效", "已到期", "已作废"],
  ]);
  expect(standingActs({ voidedAt: new Date() })).toEqual([]);
  expect(standingActs({ voidedAt: null }).map(({ act }) => act)).toEqual(["edit", "void"]);
});
