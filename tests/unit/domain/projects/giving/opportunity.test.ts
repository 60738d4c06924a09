import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { nextOpportunityState, opportunityFaults, stateOn } from "@/lib/domain/projects/giving/opportunity";

const today = civilDate("2026-03-12");

it("closes by itself after its last day", () => {
  expect(stateOn({ state: "posted", closesOn: today }, today)).toBe("posted");
  expect(stateOn({ state: "posted", closesOn: civilDate("2026-03-11") }, today)).toBe("closed");
  expect(stateOn({ state: "posted", closesOn: null }, today)).toBe("posted");
  expect(stateOn({ state: "reported", closesOn: civilDate("2026-03-11") }, today)).toBe("reported");
  expect(opportunityFaults({ closesOn: civilDate("2026-03-11") }, today)).toHaveProperty("closesOn");
  expect(opportunityFaults({ closesOn: today }, today)).toEqual({});
});

it("is posted from a draft or a report, and never again once withdrawn", () => {
  expect(nextOpportunityState("reported", "post")).toEqual({ ok: true, state: "posted" });
  expect(nextOpportunityState("withdrawn", "post").ok).toBe(false);
  expect(nextOpportunityState("posted", "sendBack").ok).toBe(false);
});
