import { expect, it } from "vitest";
import { incubationFigures } from "@/lib/domain/incubation/figures";

it("every figure has a name, a measure word and the records it counts", () => {
  for (const { label, unit, counts } of Object.values(incubationFigures)) {
    expect([label, unit, counts].every((words) => /^\p{Script=Han}/u.test(words))).toBe(true);
  }
});
