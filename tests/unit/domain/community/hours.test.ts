import { expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import { hoursActs, hoursFaults, nextHoursState, whyNotSoMany } from "@/lib/domain/community/hours";

const today = day("2026-03-12");
const served = { servedOn: today, startsAt: "14:30", endsAt: "16:30", hours: 2 };
const faults = (given: Partial<Parameters<typeof hoursFaults>[0]>) =>
  hoursFaults({ ...served, ...given }, today);

it("lie within one day that has come, and within their period", () => {
  expect(faults({})).toEqual({});
  expect(faults({ startsAt: null, endsAt: null, hours: 24 })).toEqual({});
  expect(faults({ endsAt: null })).toEqual({});
  expect(faults({ servedOn: day("2026-03-13") })).toHaveProperty("servedOn");
  expect(faults({ startsAt: "22:00", endsAt: "02:00" }).endsAt).toContain("零点");
  expect(faults({ endsAt: "14:30" })).toHaveProperty("endsAt");
  expect(faults({ hours: 2.1 }).hours).toContain("2 小时");
  expect(faults({ startsAt: "下午" })).toHaveProperty("startsAt");
  expect(faults({ endsAt: "25:00" })).toHaveProperty("endsAt");
  expect(faults({ startsAt: null })).toHaveProperty("startsAt");
});

it("come to no more than 24 a day for one person", () => {
  expect(whyNotSoMany("张三", 22, 2)).toBeNull();
  expect(whyNotSoMany("张三", 23.9, 0.1)).toBeNull();
  expect(whyNotSoMany("张三", 22, 2.1)).toContain("张三");
});

it("are confirmed, or returned and put right; confirmed ones are only voided", () => {
  expect(nextHoursState("recorded", "confirm")).toEqual({ ok: true, state: "confirmed" });
  expect(nextHoursState("returned", "correct")).toEqual({ ok: true, state: "recorded" });
  expect(nextHoursState("confirmed", "correct").ok).toBe(false);
  expect(nextHoursState("voided", "confirm").ok).toBe(false);
  expect(hoursActs({ state: "recorded" }).map(({ act }) => act)).toEqual([
    "confirm",
    "correct",
    "return",
    "void",
  ]);
  expect(hoursActs({ state: "confirmed" }).map(({ act }) => act)).toEqual(["void"]);
  expect(hoursActs({ state: "voided" })).toEqual([]);
});
