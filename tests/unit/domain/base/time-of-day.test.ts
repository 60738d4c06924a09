import { expect, test } from "vitest";
import { parseTimeOfDay } from "@/lib/domain/base/time-of-day";

test.each([
  ["18:00", "18:00"],
  ["９：０５", "09:05"],
  [" 8.30 ", "08:30"],
  ["18点", "18:00"],
  ["18点半", "18:30"],
  ["18时5分", "18:05"],
  ["0:00", "00:00"],
  ["24:00", null],
  ["18:60", null],
  ["1800", null],
  ["下午6点", null],
  ["", null],
])("%s is read as %s", (typed, time) => {
  expect(parseTimeOfDay(typed)).toBe(time);
});
