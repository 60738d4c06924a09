import { describe, expect, it } from "vitest";
import {
  contentLabels,
  nextPlanState,
  type PlanState,
  planActs,
  planContents,
  planEvents,
  planEventsFrom,
  planLabels,
  planStates,
  planTones,
} from "@/lib/domain/incubation/plan/plan";
import { expectExactly, expectWords } from "../../base/expect-machine";

const acts = (state: PlanState, milestones = 2, unsettled = 0) =>
  planActs({ state, milestones, unsettled }).map(({ act, whyNot }) =>
    whyNot === null ? act : [act, whyNot],
  );

describe("a plan", () => {
  it("is agreed on, revised, closed and gone on with, and nothing else", () => {
    expectExactly(
      `drafted agree agreed
       agreed revise drafted
       agreed close closed
       closed reopen agreed`,
      { states: planStates, events: planEvents, next: nextPlanState, eventsFrom: planEventsFrom },
    );
    expectWords(planStates, planLabels, planTones);
  });

  it("is agreed on with a milestone, and closed once all are settled", () => {
    expect(acts("drafted")).toEqual(["agree", "add", "edit"]);
    expect(acts("drafted", 0)[0]).toEqual(["agree", "还没有里程碑，加上之后再商定。"]);
    expect(acts("agreed")).toEqual(["revise", "close"]);
    expect(acts("agreed", 3, 1)[1]).toEqual(["close", expect.stringContaining("1 个里程碑没有完成")]);
    expect(acts("closed")).toEqual(["reopen"]);
  });
});

it("has goals for the six published contents", () => {
  expect(planContents.map((content) => contentLabels[content])).toEqual([
    "宗旨",
    "发展目标",
    "章程",
    "运行制度",
    "登记",
    "规范化",
  ]);
});
