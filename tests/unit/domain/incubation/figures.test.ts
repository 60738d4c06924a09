import { expect, it } from "vitest";
import { incubationFigures, sortLabels, useRate } from "@/lib/domain/incubation/figures";
import { legalStatuses } from "@/lib/domain/registry/legal-status";

it("every figure has a name, a measure word and the records it counts", () => {
  for (const { label, unit, counts } of Object.values(incubationFigures)) {
    expect([label, unit, counts].every((words) => /^\p{Script=Han}/u.test(words))).toBe(true);
  }
});

it("each legal status has the word that figures count it by", () => {
  expect(legalStatuses.map((status) => sortLabels[status])).toContain("社区社会组织（已备案）");
});

it("a room is used as far as its open hours of all days are booked", () => {
  const nine = { opensAt: "09:00", closesAt: "18:00" };
  expect(useRate(45, nine, 10)).toBe(50);
  expect(useRate(1, nine, 90)).toBe(0.1);
  expect(useRate(0, { opensAt: "08:30", closesAt: "20:30" })).toBe(0);
  expect(useRate(3, { opensAt: "09:00", closesAt: "09:00" })).toBe(0);
});
