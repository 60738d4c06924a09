import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  assessmentOccasions,
  capacityFaults,
  capacityForm,
  occasionLabels,
  scoresGiven,
  scoresTyped,
} from "@/lib/domain/incubation/capacity";

const given = {
  occasion: "start" as const,
  assessedOn: civilDate("2022-03-01"),
  organization: 2,
  organizationRemark: "有章程",
  team: 3,
  teamRemark: null,
  finance: 1,
  financeRemark: null,
  projects: 5,
  projectsRemark: null,
  summary: null,
};

it("keeps four scores with their remarks, and gives them back as they were typed", () => {
  const kept = scoresGiven(given);
  expect(kept.organization).toEqual({ points: 2, remark: "有章程" });
  expect({ ...given, ...scoresTyped(kept) }).toEqual(given);
});

it.each(["0", "6", "3.5", ""])("takes no %s points", (typed) => {
  const read = readAnswers(capacityForm, { occasion: "start", assessedOn: "2022-03-01", team: typed });
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.faults).toHaveProperty("team");
});

describe("an assessment", () => {
  const when = { startedOn: civilDate("2022-02-17"), today: civilDate("2022-03-12"), others: [] };
  const of = (day: string) => ({ occasion: "start" as const, assessedOn: civilDate(day) });

  it("is of a day between the entry and today", () => {
    expect(capacityFaults(of("2022-02-17"), when)).toEqual({});
    expect(capacityFaults(of("2022-02-16"), when)).toHaveProperty("assessedOn");
    expect(capacityFaults(of("2022-03-13"), when)).toHaveProperty("assessedOn");
  });

  it("is one at the start and one at the end, and any number half way", () => {
    for (const occasion of assessmentOccasions) {
      const faults = capacityFaults(
        { occasion, assessedOn: civilDate("2022-03-01") },
        { ...when, others: [occasion] },
      );
      expect([occasionLabels[occasion], "occasion" in faults]).toEqual([
        occasionLabels[occasion],
        occasion !== "midTerm",
      ]);
    }
  });
});
