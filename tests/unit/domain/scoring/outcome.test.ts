import { expect, it } from "vitest";
import { outcomeLabels } from "../../../../lib/domain/scoring/outcome.ts";

it("every outcome has a label of its own", () => {
  const labels = Object.values(outcomeLabels);
  expect(labels).toHaveLength(6);
  expect(new Set(labels).size).toBe(6);
});
