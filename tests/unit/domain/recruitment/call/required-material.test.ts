import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  askedOfInWords,
  materialForm,
  materialsAsked,
  usualMaterials,
} from "@/lib/domain/recruitment/call/required-material";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";

const material = (name: string, legalStatuses: LegalStatus[], groupIds: string[] = []) => ({
  name,
  legalStatuses,
  groupIds,
});
it("says in words of whom", () => {
  const groups = [{ id: "in", name: "园内组" }];
  expect(askedOfInWords(material("", ["registered", "team"], ["in"]), groups)).toBe(
    "已登记、未登记团队 · 园内组",
  );
  expect(askedOfInWords(material("", []), groups)).toBe("");
});

it("has a usual set that leaves nobody with nothing, by other names each, and that its form takes", () => {
  expect(new Set(usualMaterials.map(({ name }) => name)).size).toBe(usualMaterials.length);
  const materials = usualMaterials.map((one) => ({ ...one, id: one.name, groupIds: [] }));
  const asks = { categories: [], groups: [], stages: [], residencyModes: [], materials };
  for (const legalStatus of ["registered", "filed", "team"] as const) {
    const asked = materialsAsked(asks, { legalStatus });
    expect(asked.filter(({ required }) => required).length).toBeGreaterThan(3);
  }
  for (const { name, why } of usualMaterials) expect(readAnswers(materialForm, { name, why }).ok).toBe(true);
});
