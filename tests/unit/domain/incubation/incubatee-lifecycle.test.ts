import { describe, expect, test } from "vitest";
import {
  incubationEvents,
  incubationEventsFrom,
  incubationLabels,
  incubationStates,
  incubationTones,
  nextIncubationState,
} from "@/lib/domain/incubation/incubatee-lifecycle";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("incubation", () => {
  test("moves along the listed arrows only", () => {
    expectExactly(
      `incubating extend extended
       incubating requestAssessment awaitingAssessment
       incubating leave left
       incubating evict evicted
       extended requestAssessment awaitingAssessment
       extended leave left
       extended evict evicted
       extended backToTerm incubating
       extended backToAssessment awaitingAssessment
       awaitingAssessment extend extended
       awaitingAssessment graduate graduated
       awaitingAssessment leave left
       awaitingAssessment evict evicted
       awaitingAssessment backToTerm incubating
       awaitingAssessment backToExtension extended
       graduated backToAssessment awaitingAssessment
       left backToTerm incubating
       left backToExtension extended
       left backToAssessment awaitingAssessment
       evicted backToTerm incubating
       evicted backToExtension extended
       evicted backToAssessment awaitingAssessment`,
      {
        states: incubationStates,
        events: incubationEvents,
        next: nextIncubationState,
        eventsFrom: incubationEventsFrom,
      },
    );
  });

  test("names every state in Chinese and gives it a tone", () => {
    expectWords(incubationStates, incubationLabels, incubationTones);
  });

  test("lets nobody graduate without the assessment", () => {
    expect(nextIncubationState("incubating", "graduate").ok).toBe(false);
    expect(nextIncubationState("extended", "graduate").ok).toBe(false);
  });
});
