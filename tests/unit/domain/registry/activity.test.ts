import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  type ActivityState,
  activityActs,
  activityEvents,
  activityEventsFrom,
  activityLabels,
  activityStates,
  activityTones,
  nextActivityState,
  whyNotEditOwn,
} from "@/lib/domain/registry/activity";
import { expectExactly, expectWords } from "../base/expect-machine";

const today = civilDate("2026-03-12");
const acts = (state: ActivityState, heldOn = today) => activityActs({ state, heldOn }, today);

describe("an activity", () => {
  it("is reported, confirmed or returned, changed only before it is reported, and voided for good", () => {
    expectExactly(
      `drafted edit drafted
       returned edit returned
       drafted report reported
       returned report reported
       reported confirm confirmed
       reported return returned
       drafted void voided
       reported void voided
       confirmed void voided
       returned void voided`,
      {
        states: activityStates,
        events: activityEvents,
        next: nextActivityState,
        eventsFrom: activityEventsFrom,
      },
    );
    expectWords(activityStates, activityLabels, activityTones);
  });

  it("offers what may be done now, the main thing first", () => {
    const offered = Object.fromEntries(
      activityStates.map((state) => [state, acts(state).map(({ act }) => act)]),
    );
    expect(offered).toEqual({
      drafted: ["report", "edit", "void"],
      reported: ["confirm", "return", "void"],
      confirmed: ["void"],
      returned: ["report", "edit", "void"],
      voided: [],
    });
  });

  it("is not reported before its day", () => {
    const whyNot = (heldOn: string) => acts("drafted", civilDate(heldOn))[0]?.whyNot;
    expect(whyNot("2026-03-13")).toContain("举办之后再上报");
    expect(whyNot("2026-03-12")).toBeNull();
  });

  it("is returned and voided for a reason", () => {
    const reasons = acts("reported").map(({ act, reason }) => [act, reason ?? null]);
    expect(reasons).toEqual([
      ["confirm", null],
      ["return", "退回的原因"],
      ["void", "作废的原因"],
    ]);
  });

  it("is changed by an organization only while it has what it wrote down itself", () => {
    const mayChange = (own: boolean) =>
      activityStates.filter((state) => whyNotEditOwn({ own, state }) === null);
    expect(mayChange(true)).toEqual(["drafted", "returned"]);
    expect(mayChange(false)).toEqual([]);
  });
});
