import { describe, expect, test } from "vitest";
import {
  cohortEvents,
  cohortEventsFrom,
  cohortLabels,
  cohortStates,
  cohortTones,
  nextCohortState,
} from "@/lib/domain/lifecycle/cohort";
import { expectExactly, expectWords } from "./expect-machine";

describe("cohort", () => {
  test("moves step by step from preparation to its end and in no other way", () => {
    expectExactly(
      `preparing publishCall recruiting
       recruiting closeCall closed
       closed startReview reviewing
       reviewing publishNotice noticing
       noticing closeNotice signing
       signing startIncubation incubating
       incubating end ended
       closed endWithoutAdmission ended
       reviewing endWithoutAdmission ended`,
      { states: cohortStates, events: cohortEvents, next: nextCohortState, eventsFrom: cohortEventsFrom },
    );
  });

  test("names every state in Chinese and gives it a tone", () => {
    expectWords(cohortStates, cohortLabels, cohortTones);
  });

  test("says why a review cannot start while the call is open", () => {
    expect(nextCohortState("recruiting", "startReview")).toEqual({
      ok: false,
      why: "批次目前是“招募中”，不能开始评审。只有“已截止”的批次可以开始评审。",
    });
  });
});
