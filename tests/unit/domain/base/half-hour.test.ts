import { expect, it } from "vitest";
import { chinaMoment } from "@/lib/domain/base/china-time";
import { civilDate } from "@/lib/domain/base/civil-date";
import { fromMinutes, halfHourLabels, halfHours, minutesOf } from "@/lib/domain/base/half-hour";

it("offers every half hour from morning to night", () => {
  expect([halfHours[0], halfHours[1], halfHours.at(-1)]).toEqual(["06:00", "06:30", "23:00"]);
  expect(halfHours.map((time) => fromMinutes(minutesOf(time)))).toEqual(halfHours);
  expect(halfHourLabels["09:30"]).toBe("09:30");
});

it("is a moment of China's clock on its day", () => {
  expect(chinaMoment(civilDate("2026-03-12"), "09:30")).toEqual(new Date("2026-03-12T01:30:00Z"));
  expect(chinaMoment(civilDate("2026-03-12"), "06:00")).toEqual(new Date("2026-03-11T22:00:00Z"));
});
