import { describe, expect, it } from "vitest";
import {
  graduationActs,
  graduationEvents,
  graduationEventsFrom,
  graduationLabels,
  graduationStates,
  graduationTones,
  nextGraduationState,
} from "@/lib/domain/incubation/graduation";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("a graduation assessment", () => {
  it("moves along the listed arrows only", () => {
    expectExactly(
      `requested selfScore selfScored
       requested withdraw withdrawn
       selfScored returnSelfScore requested
       selfScored interview interviewed
       selfScored withdraw withdrawn
       interviewed interview interviewed
       interviewed review reviewed
       interviewed withdraw withdrawn
       reviewed reopenReview interviewed
       reviewed decide decided
       reviewed withdraw withdrawn
       decided reopen reviewed`,
      {
        states: graduationStates,
        events: graduationEvents,
        next: nextGraduationState,
        eventsFrom: graduationEventsFrom,
      },
    );
    expectWords(graduationStates, graduationLabels, graduationTones);
  });

  it("is decided only after a third party looked at it", () => {
    const acts = graduationStates.filter((state) =>
      graduationActs({ state, assigned: true }).some(({ act }) => act === "decide"),
    );
    expect(acts).toEqual(["reviewed"]);
  });

  it("asks one third party at a time", () => {
    const assign = (assigned: boolean) =>
      graduationActs({ state: "interviewed", assigned }).find(({ act }) => act === "assign")?.whyNot;
    expect(assign(false)).toBeNull();
    expect(assign(true)).toContain("已经派发");
  });
});
