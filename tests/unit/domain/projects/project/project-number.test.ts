import { expect, test } from "vitest";
import { nextProjectNumber, projectNumbers } from "@/lib/domain/projects/project/project-number";

test("projects are numbered by center and year, after the highest there is", () => {
  const beginning = projectNumbers("PC", 2026);
  expect(nextProjectNumber(beginning, [])).toBe("PC-XM2026-001");
  expect(nextProjectNumber(beginning, ["PC-XM2026-009", "PC-XM2026-002"])).toBe("PC-XM2026-010");
  expect(nextProjectNumber(beginning, ["PC-XM2026-999"])).toBe("PC-XM2026-1000");
});
