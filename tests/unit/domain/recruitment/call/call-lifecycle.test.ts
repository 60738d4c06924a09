import { describe, expect, test } from "vitest";
import {
  beforeReview,
  callEvents,
  callEventsFrom,
  callLabels,
  callStates,
  callTones,
  nextCallState,
} from "@/lib/domain/recruitment/call/call-lifecycle";
import { expectExactly, expectWords } from "../../base/expect-machine";

describe("call", () => {
  test("moves step by step from preparation to the last signature and back where something was recorded wrongly", () => {
    expectExactly(
      `preparing publishCall recruiting
       recruiting closeCall closed
       closed reopenCall recruiting
       closed startReview reviewing
       reviewing publishNotice noticing
       noticing closeNotice signing
       signing complete completed
       closed endWithoutAdmission ended
       reviewing endWithoutAdmission ended
       signing endWithoutAgreement ended
       noticing withdrawNotice reviewing
       signing reopenNotice noticing
       completed resumeSigning signing
       ended resumeSigning signing
       ended resumeCheck closed
       ended resumeReview reviewing`,
      { states: callStates, events: callEvents, next: nextCallState, eventsFrom: callEventsFrom },
    );
  });

  test("names every state in Chinese and gives it a tone", () => {
    expectWords(callStates, callLabels, callTones);
  });

  test("says why a review cannot start while the call is open", () => {
    expect(nextCallState("recruiting", "startReview")).toEqual({
      ok: false,
      why: "批次目前是“招募中”，不能开始评审。只有“已截止”的批次可以开始评审。",
    });
  });
});

test("applications are checked from the notice on, until the review begins", () => {
  expect(callStates.filter(beforeReview)).toEqual(["recruiting", "closed"]);
});
