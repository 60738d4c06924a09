import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { isLate, isReached, percentOf } from "@/lib/domain/projects/plan-line";

test("a line is reached at its target less what may be missing", () => {
  expect(isReached({ target: 10, tolerance: 0, done: 9 })).toBe(false);
  expect(isReached({ target: 10, tolerance: 10, done: 9 })).toBe(true);
  expect(isReached({ target: 10, tolerance: 10, done: 8.9 })).toBe(false);
  expect(isReached({ target: 0.3, tolerance: 0, done: 0.1 + 0.2 })).toBe(true);
});

test("its bar is never fuller than full", () => {
  expect(percentOf({ target: 30, done: 29.9 })).toBe(99);
  expect(percentOf({ target: 30, done: 45 })).toBe(100);
});

test("a line is late after its day, or after the end of its project, and never once it is reached", () => {
  const line = { target: 10, tolerance: 0, done: 9, dueOn: null };
  const [end, after] = [civilDate("2022-11-30"), civilDate("2022-12-01")];
  expect(isLate(line, end, end)).toBe(false);
  expect(isLate(line, end, after)).toBe(true);
  expect(isLate({ ...line, dueOn: civilDate("2022-06-30") }, end, civilDate("2022-07-01"))).toBe(true);
  expect(isLate({ ...line, done: 10 }, end, after)).toBe(false);
});
