import { expect, it } from "vitest";
import { reviewFigures } from "@/lib/domain/review/figures";

it("every figure has a name, a measure word and the records it counts", () => {
  for (const { label, unit, counts } of Object.values(reviewFigures)) {
    expect([label, unit, counts].every((words) => /^\p{Script=Han}/u.test(words))).toBe(true);
  }
});
