import { expect, it } from "vitest";
import { admissionFigures } from "@/lib/domain/admission/figures";
import { communityFigures } from "@/lib/domain/community/figures";
import { incubationFigures } from "@/lib/domain/incubation/figures";
import { figures } from "@/lib/domain/oversight/figures";
import { givingFigures, projectFigures } from "@/lib/domain/projects/figures";
import { recruitmentFigures } from "@/lib/domain/recruitment/figures";
import { registryFigures } from "@/lib/domain/registry/figures";
import { reviewFigures } from "@/lib/domain/review/figures";

const areas = [
  registryFigures,
  recruitmentFigures,
  reviewFigures,
  admissionFigures,
  incubationFigures,
  projectFigures,
  givingFigures,
  communityFigures,
];

it("no two areas declare a figure of the same name, and none is left out", () => {
  const names = areas.flatMap((area) => Object.keys(area));
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(figures).sort()).toEqual(names.sort());
});

it("no two figures read alike, and each says in Chinese what it counts", () => {
  const all = Object.values(figures);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
  for (const { counts } of all) expect(counts).toMatch(/\p{Script=Han}{4}/u);
});
