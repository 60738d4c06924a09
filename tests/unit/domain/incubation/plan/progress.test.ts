import { expect, it } from "vitest";
import { progressInWords, progressOf } from "@/lib/domain/incubation/plan/progress";

it("counts what was confirmed of all that were not dropped", () => {
  const progress = progressOf(["open", "reached", "submitted", "dropped", "reached"]);
  expect(progress).toEqual({ reached: 2, all: 4 });
  expect(progressInWords(progress)).toBe("2/4");
  expect(progressInWords(progressOf(["dropped"]))).toBe("没有里程碑");
});
