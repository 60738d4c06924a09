import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  askedMaterials,
  askedOfInWords,
  materialForm,
  usualMaterials,
} from "@/lib/domain/recruitment/required-material";
import type { LegalStatus } from "@/lib/domain/registry/legal-status";

const material = (name: string, legalStatuses: LegalStatus[], groupIds: string[] = []) => ({
  name,
  legalStatuses,
  groupIds,
});
const all = [
  material("申请书", []),
  material("证书", ["registered"]),
  material("备案证明", ["filed"], ["in"]),
  material("场地说明", [], ["in"]),
];
const names = (legalStatus: LegalStatus | null, groupId: string | null) =>
  askedMaterials(all, { legalStatus, groupId }).map(({ name }) => name);

it("asks of each what is for their legal status and group", () => {
  expect(names("registered", "out")).toEqual(["申请书", "证书"]);
  expect(names("filed", "in")).toEqual(["申请书", "备案证明", "场地说明"]);
  expect(names("filed", "out")).toEqual(["申请书"]);
  expect(names("team", null)).toEqual(["申请书"]);
  expect(names(null, null)).toEqual(["申请书"]);
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
  for (const legalStatus of ["registered", "filed", "team"] as const) {
    const asked = askedMaterials(
      usualMaterials.map((one) => ({ ...one, groupIds: [] })),
      { legalStatus, groupId: null },
    );
    expect(asked.filter(({ required }) => required).length).toBeGreaterThan(3);
  }
  for (const { name, why } of usualMaterials) expect(readAnswers(materialForm, { name, why }).ok).toBe(true);
});
