import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { OpportunityState } from "@/lib/domain/projects/giving/opportunity";
import { opportunityActs } from "@/lib/domain/projects/giving/opportunity-acts";

const today = civilDate("2026-03-12");
const acts = (
  state: OpportunityState,
  who: Parameters<typeof opportunityActs>[1],
  closesOn: string | null = null,
) =>
  opportunityActs({ state, closesOn: closesOn === null ? null : civilDate(closesOn) }, who, today).map(
    ({ act, whyNot }) => (whyNot === null ? act : `not ${act}`),
  );

describe("what may be done with a need or an offer", () => {
  it("by the desk with its own: all but to report it", () => {
    const own = { mine: true, side: "center" as const };
    expect(acts("drafted", own)).toEqual(["post", "withdraw", "edit"]);
    expect(acts("posted", own)).toEqual(["close", "withdraw", "edit", "outcome"]);
    expect(acts("posted", own, "2026-03-11")).toEqual(["not reopen", "edit", "outcome"]);
    expect(acts("drafted", own, "2026-03-11")[0]).toBe("not post");
  });

  it("by the desk with that of an organization: to post it, send it back or take it down", () => {
    const theirs = { mine: false, side: "center" as const };
    expect(acts("reported", theirs)).toEqual(["post", "sendBack", "withdraw"]);
    expect(acts("drafted", theirs)).toEqual(["withdraw"]);
    expect(acts("posted", theirs)).toEqual(["withdraw", "outcome"]);
  });

  it("by an organization with its own: to change it until it is posted, and to end it", () => {
    const own = { mine: true, side: "organization" as const };
    expect(acts("drafted", own)).toEqual(["report", "withdraw", "edit"]);
    expect(acts("reported", own)).toEqual(["withdraw"]);
    expect(acts("posted", own)).toEqual(["close", "withdraw"]);
    expect(acts("closed", own)).toEqual(["reopen"]);
  });

  it("by an organization with that of another: nothing", () => {
    for (const state of ["drafted", "reported", "posted", "closed", "withdrawn"] as const)
      expect(acts(state, { mine: false, side: "organization" })).toEqual([]);
  });
});
