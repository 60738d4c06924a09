import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  bookedTime,
  bookingActs,
  bookingFaults,
  nextBookingState,
  whyNotBook,
} from "@/lib/domain/incubation/booking/booking";

const room = { name: "201 会议室", opensAt: "09:00", closesAt: "18:00", capacity: 20 };
const today = civilDate("2026-03-12");
const asked = { day: civilDate("2026-03-13"), from: "09:00", to: "18:00", people: 20, begun: false };
const faults = (change: Partial<typeof asked>) => bookingFaults({ ...asked, ...change }, room, today);

describe("a booking as asked for", () => {
  it("may take the whole day and every seat", () => {
    expect(faults({})).toEqual({});
  });

  it.each([
    ["before the room opens", { from: "08:30" }, "from"],
    ["after it closes", { to: "18:30" }, "to"],
    ["for no time at all", { from: "10:00", to: "10:00" }, "to"],
    ["backwards", { from: "12:00", to: "10:00" }, "to"],
    ["in the past", { begun: true }, "day"],
    ["further ahead than half a year", { day: civilDate("2026-09-12") }, "day"],
    ["for more people than there are seats", { people: 21 }, "people"],
  ])("is refused %s, beside the field", (_what, change, field) => {
    expect(Object.keys(faults(change))).toEqual([field]);
  });

  it("may be half a year ahead to the day", () => {
    expect(faults({ day: civilDate("2026-09-11") })).toEqual({});
  });
});

describe("a booking that stands", () => {
  const startsAt = new Date("2026-03-13T01:00:00Z");
  const at = (now: string, later = 0) =>
    bookingActs({ state: "booked", startsAt }, { now: new Date(now), later });

  it("is cancelled by itself or with the rest of its series, until it begins", () => {
    expect(at("2026-03-12T04:00:00Z")).toMatchObject([{ act: "cancel", whyNot: null }]);
    expect(at("2026-03-12T04:00:00Z", 3)).toMatchObject([
      { act: "cancel" },
      { act: "cancelRest", label: "取消这一次和以后的 3 次" },
    ]);
    expect(at("2026-03-13T01:00:00Z")).toMatchObject([
      { act: "cancel", whyNot: "已经开始或过去，不能再取消。" },
    ]);
    expect(bookingActs({ state: "cancelled", startsAt }, { now: startsAt, later: 0 })).toEqual([]);
    expect(nextBookingState("released", "cancel").ok).toBe(false);
  });

  it("is said with its day and hours in China", () => {
    expect(bookedTime({ startsAt, endsAt: new Date("2026-03-13T03:30:00Z") })).toBe(
      "2026年3月13日（周五）09:00–11:30",
    );
  });
});

it("is for organizations in the house", () => {
  const name = "邻里互助队";
  expect(whyNotBook({ name, present: true, wasHere: true })).toBe(null);
  expect(whyNotBook({ name, present: false, wasHere: true })).toContain("已经出壳或退出");
  expect(whyNotBook({ name, present: false, wasHere: false })).toContain("没有进入孵化");
});
