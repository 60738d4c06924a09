import { describe, test } from "vitest";
import {
  cohortEvents,
  cohortEventsFrom,
  cohortLabels,
  cohortStates,
  cohortTones,
  nextCohortState,
} from "@/lib/domain/incubation/cohort-lifecycle";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("a batch in incubation", () => {
  test("ends, and goes on when an end was recorded by mistake", () => {
    expectExactly("incubating end ended\nended resume incubating", {
      states: cohortStates,
      events: cohortEvents,
      next: nextCohortState,
      eventsFrom: cohortEventsFrom,
    });
  });

  test("names every state in Chinese and gives it a tone", () => {
    expectWords(cohortStates, cohortLabels, cohortTones);
  });
});
