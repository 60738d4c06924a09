import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  findingActs,
  findingDueFault,
  findingEvents,
  findingEventsFrom,
  findingLabels,
  findingStates,
  findingTones,
  nextFindingState,
} from "@/lib/domain/projects/supervision/project-finding";
import { expectExactly, expectWords } from "../../base/expect-machine";

describe("what is to be put right", () => {
  it("moves along the listed arrows only", () => {
    expectExactly(
      `open answer answered
       open withdraw withdrawn
       answered close closed
       answered sendBack open
       answered withdraw withdrawn
       closed reopen answered
       withdrawn restore open`,
      { states: findingStates, events: findingEvents, next: nextFindingState, eventsFrom: findingEventsFrom },
    );
    expectWords(findingStates, findingLabels, findingTones);
  });

  it("is answered by the executors, and judged by the third party, or by the desk once that has left", () => {
    const acts = (hand: "executor" | "evaluator" | "desk", working = true) =>
      findingActs("answered", hand, { working, ofOperator: false });
    expect(
      findingActs("open", "executor", { working: true, ofOperator: false }).map(({ act }) => act),
    ).toEqual(["answer"]);
    expect(acts("executor")).toEqual([]);
    expect(acts("evaluator").map(({ act, whyNot }) => [act, whyNot])).toEqual([
      ["close", null],
      ["sendBack", null],
      ["withdraw", null],
    ]);
    expect(acts("desk").every(({ whyNot }) => whyNot?.includes("第三方复核"))).toBe(true);
    expect(acts("desk", false).every(({ whyNot }) => whyNot === null)).toBe(true);
  });

  it("about the operator is answered at its own desk, and judged by the third party alone", () => {
    const of = { working: false, ofOperator: true };
    expect(findingActs("open", "desk", of)[0]).toMatchObject({ act: "answer", whyNot: null });
    const judged = findingActs("answered", "desk", of);
    expect(judged.every(({ whyNot }) => whyNot?.includes("不复核自己"))).toBe(true);
    expect(findingActs("answered", "evaluator", of).every(({ whyNot }) => whyNot === null)).toBe(true);
  });

  it("is due on a day that is still to come", () => {
    const today = civilDate("2022-06-01");
    expect(findingDueFault(today, today)).toBeNull();
    expect(findingDueFault(civilDate("2022-05-31"), today)).toContain("今天");
  });
});
