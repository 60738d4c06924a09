import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { isReached, percentOf, planLineState } from "@/lib/domain/projects/project/plan-line";
import type { ProjectState } from "@/lib/domain/projects/project/project";

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

test("a line is late after its day, or after the end of its project, while that is under way", () => {
  const line = { target: 10, tolerance: 0, done: 9, dueOn: null };
  const endsOn = civilDate("2022-11-30");
  const [last, after] = [endsOn, civilDate("2022-12-01")];
  const on = (day: typeof last, state: ProjectState = "running", change: Partial<typeof line> = {}) =>
    planLineState({ ...line, ...change }, { state, endsOn }, day);
  expect(on(last)).toBe("running");
  expect(on(after)).toBe("late");
  expect(planLineState({ ...line, dueOn: civilDate("2022-06-30") }, { state: "final", endsOn }, last)).toBe(
    "late",
  );
  expect(on(after, "running", { done: 10 })).toBe("reached");
  expect(on(after, "suspended")).toBe("running");
  expect(on(last, "closed")).toBe("missed");
});
