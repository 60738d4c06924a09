import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type IncubateeTerm, termFaults } from "@/lib/domain/incubation/incubatee-term";

describe("a term", () => {
  const none: IncubateeTerm = { endsOn: null, stage: null, residencyMode: null };
  const startedOn = civilDate("2022-02-17");
  const end = civilDate("2023-02-16");

  it("is filled in without a reason, and changed or emptied only with one", () => {
    const full: IncubateeTerm = { endsOn: end, stage: "初创型", residencyMode: "onSite" };
    expect(termFaults({ ...none, startedOn }, { ...full, reason: null })).toEqual({});
    expect(termFaults({ ...full, startedOn }, { ...full, reason: null })).toEqual({});
    for (const change of [{ endsOn: null }, { stage: "枢纽型" }, { residencyMode: "virtual" as const }]) {
      const after = { ...full, ...change };
      expect(termFaults({ ...full, startedOn }, { ...after, reason: null })).toHaveProperty("reason");
      expect(termFaults({ ...full, startedOn }, { ...after, reason: "记错了" })).toEqual({});
    }
  });

  it("does not end before it began", () => {
    const after = { ...none, endsOn: civilDate("2022-02-16"), reason: null };
    expect(termFaults({ ...none, startedOn }, after)).toHaveProperty("endsOn");
  });
});
