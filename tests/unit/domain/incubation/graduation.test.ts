import { describe, it } from "vitest";
import {
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
       decided giveCertificate decided
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
});
