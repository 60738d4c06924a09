import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  isOverdue,
  type MilestoneState,
  milestoneActs,
  milestoneEvents,
  milestoneEventsFrom,
  milestoneFaults,
  milestoneLabels,
  milestoneStates,
  milestoneTones,
  nextMilestoneState,
  unsettledStates,
  whyNotHandIn,
} from "@/lib/domain/incubation/plan/milestone";
import type { PlanState } from "@/lib/domain/incubation/plan/plan";
import { expectExactly, expectWords } from "../../base/expect-machine";

const acts = (state: MilestoneState, plan: PlanState = "agreed", files = 1) =>
  milestoneActs({ state, plan, files }).map(({ act, whyNot }) => (whyNot === null ? act : `not ${act}`));

describe("a milestone", () => {
  it("is handed in, confirmed, sent back, dropped and taken up again, and nothing else", () => {
    expectExactly(
      `open submit submitted
       submitted confirm reached
       submitted sendBack open
       open drop dropped
       submitted drop dropped
       reached reopen submitted
       dropped reopen open`,
      {
        states: milestoneStates,
        events: milestoneEvents,
        next: nextMilestoneState,
        eventsFrom: milestoneEventsFrom,
      },
    );
    expectWords(milestoneStates, milestoneLabels, milestoneTones);
    expect(unsettledStates).toEqual(["open", "submitted"]);
  });

  it("is neither handed in nor confirmed without evidence", () => {
    expect(acts("open", "agreed", 0)).toEqual(["not submit", "drop"]);
    expect(acts("submitted", "agreed", 0)).toEqual(["not confirm", "sendBack", "drop"]);
    expect(acts("submitted")).toEqual(["confirm", "sendBack", "drop"]);
  });

  it("waits for its plan to be agreed on, is changed only before, and rests once the plan is closed", () => {
    expect(acts("open", "drafted")).toEqual(["edit", "not submit", "drop"]);
    expect(acts("reached", "closed")).toEqual(["not reopen"]);
    expect(whyNotHandIn({ state: "open", plan: "agreed" })).toBeNull();
    expect(whyNotHandIn({ state: "open", plan: "drafted" })).toContain("还没有商定");
    expect(whyNotHandIn({ state: "submitted", plan: "agreed" })).toContain("待确认");
  });

  it("is late after its day, unless it was handed in", () => {
    const dueOn = civilDate("2022-03-11");
    const today = civilDate("2022-03-12");
    expect(milestoneStates.filter((state) => isOverdue({ state, dueOn }, today))).toEqual(["open"]);
    expect(isOverdue({ state: "open", dueOn: today }, today)).toBe(false);
  });

  it("is not due before the organization entered", () => {
    const startedOn = civilDate("2022-02-17");
    expect(milestoneFaults({ dueOn: startedOn }, startedOn)).toEqual({});
    expect(milestoneFaults({ dueOn: civilDate("2022-02-16") }, startedOn).dueOn).toContain("2022年2月17日");
  });
});
