import { describe, expect, it } from "vitest";
import { chinaMoment } from "@/lib/domain/base/china-time";
import { civilDate } from "@/lib/domain/base/civil-date";
import { dayPlan, inBrief, shownHours } from "@/lib/domain/incubation/booking/week-plan";

const day = civilDate("2026-03-12");
const at = (time: string) => chinaMoment(day, time);
const booking = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });
const room = { opensAt: "09:00", closesAt: "13:00" };
const said = (plan: ReturnType<typeof dayPlan>) =>
  plan.map(({ from, to, booking, past }) => `${from}–${to}${booking ? " taken" : ""}${past ? " past" : ""}`);

describe("the plan of a day", () => {
  it("has no gap, and cuts free time at full hours", () => {
    expect(said(dayPlan(day, room, [booking("10:00", "11:30")], at("06:00")))).toEqual([
      "09:00–10:00",
      "10:00–11:30 taken",
      "11:30–12:00",
      "12:00–13:00",
    ]);
  });

  it("takes bookings in any order, one right after the other, up to the evening", () => {
    const bookings = [booking("12:00", "13:00"), booking("09:00", "12:00")];
    expect(said(dayPlan(day, room, bookings, at("06:00")))).toEqual([
      "09:00–12:00 taken",
      "12:00–13:00 taken",
    ]);
  });

  it("tells what has begun already, which nobody can book any more", () => {
    expect(said(dayPlan(day, room, [booking("10:00", "11:00")], at("11:00")))).toEqual([
      "09:00–10:00 past",
      "10:00–11:00 taken past",
      "11:00–12:00 past",
      "12:00–13:00",
    ]);
  });

  it("is shorter as a list: free hours that follow each other are one", () => {
    const plan = dayPlan(day, room, [booking("12:00", "12:30")], at("09:30"));
    expect(said(inBrief(plan))).toEqual([
      "09:00–10:00 past",
      "10:00–12:00",
      "12:00–12:30 taken",
      "12:30–13:00",
    ]);
  });

  it("shows bookings made when the room was open longer", () => {
    expect(shownHours(room, [booking("08:00", "09:30"), booking("12:00", "14:30")])).toEqual({
      opensAt: "08:00",
      closesAt: "14:30",
    });
    expect(shownHours(room, [])).toEqual(room);
  });
});
