import { describe, expect, it } from "vitest";
import {
  evaluationActs,
  evaluationEvents,
  evaluationEventsFrom,
  evaluationLabels,
  evaluationStates,
  evaluationTones,
  nextEvaluationState,
  worksOn,
} from "@/lib/domain/review/evaluation";
import { expectExactly, expectWords } from "../base/expect-machine";

describe("the work of a third party", () => {
  it("moves along the listed arrows only", () => {
    expectExactly(
      `assigned write running
       assigned submit submitted
       assigned withdraw withdrawn
       running write running
       running submit submitted
       running withdraw withdrawn
       submitted accept accepted
       submitted return running
       submitted withdraw withdrawn
       accepted return running`,
      {
        states: evaluationStates,
        events: evaluationEvents,
        next: nextEvaluationState,
        eventsFrom: evaluationEventsFrom,
      },
    );
    expectWords(evaluationStates, evaluationLabels, evaluationTones);
  });

  it("is worked on until it is handed in", () => {
    expect(evaluationStates.filter(worksOn)).toEqual(["assigned", "running"]);
  });

  it("is accepted or given back by the desk, never written by it", () => {
    const acts = (state: (typeof evaluationStates)[number]) => evaluationActs(state).map(({ act }) => act);
    expect(acts("assigned")).toEqual(["withdraw"]);
    expect(acts("submitted")).toEqual(["accept", "return", "withdraw"]);
    expect(acts("withdrawn")).toEqual([]);
  });
});
