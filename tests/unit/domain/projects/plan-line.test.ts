import { expect, test } from "vitest";
import { isReached, percentOf } from "@/lib/domain/projects/plan-line";

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
