import { expect, it } from "vitest";
import { activityKinds } from "@/lib/domain/registry/activity";
import { countedApart, registryFigures } from "@/lib/domain/registry/figures";

it("every figure has a name, a measure word and the records it counts", () => {
  for (const { label, unit, counts } of Object.values(registryFigures)) {
    expect([label, unit, counts].every((words) => /^\p{Script=Han}/u.test(words))).toBe(true);
  }
});

it("what is counted apart is a kind of activity", () => {
  for (const kind of countedApart) expect(activityKinds).toContain(kind);
});
