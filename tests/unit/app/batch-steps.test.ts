import { describe, expect, it } from "vitest";
import { batchSteps } from "@/app/[center]/desk/calls/[call]/batch-steps";
import { civilDate } from "@/lib/domain/base/civil-date";
import type { CallState } from "@/lib/domain/recruitment/call/call-lifecycle";
import { wholeDays } from "@/lib/domain/recruitment/call/call-phase";

const call = {
  id: "1",
  kind: "incubation",
  number: 3,
  name: "第三批",
  opensOn: civilDate("2021-12-25"),
  closesOn: civilDate("2022-01-03"),
  ...wholeDays,
  releaseAskedBy: null,
  reviewOn: civilDate("2022-01-14"),
  quota: 30,
  applied: 40,
  unchecked: 0,
  standing: 34,
  passed: 34,
  panelists: 7,
  marksGiven: 238,
  marksExpected: 238,
  method: "ranking",
  appraised: 0,
  rankingConfirmed: true,
  admitted: 30,
  notice: null,
  agreementsWaiting: 0,
  signed: 29,
  incubated: 29,
} as const;

function steps(state: CallState, change: { rankingConfirmed?: boolean } = {}) {
  return batchSteps({ ...call, ...change, state }, "pingcheng");
}
const states = (...asked: Parameters<typeof steps>) => steps(...asked).map(({ state }) => state);

describe("the steps of a batch", () => {
  it("stop at the signing where all gave up, and lead to incubation only from a call for it", () => {
    const notice = { id: "n", state: "closed", endsOn: civilDate("2022-01-21") } as const;
    const gaveUp = batchSteps({ ...call, state: "ended", notice, signed: 0, incubated: 0 }, "pingcheng");
    expect(gaveUp.map(({ state }) => state).slice(-3)).toEqual(["done", "stopped", "next"]);
    const bought = batchSteps({ ...call, kind: "purchase", state: "completed" }, "pingcheng");
    expect(bought.at(-1)).toMatchObject({ label: "签约", state: "done" });
  });

  it("are all done once it is completed, and lead to its own records", () => {
    expect(new Set(states("completed"))).toEqual(new Set(["done"]));
    expect(steps("completed").slice(-2)).toMatchObject([
      { label: "签约", note: "29 家", href: "/pingcheng/desk/agreements?call=3" },
      { label: "孵化", note: "29 家", href: "/pingcheng/desk/incubatees?cohort=3" },
    ]);
  });

  it("have one going on before that, and say nothing of what comes after it", () => {
    expect(states("reviewing")).toEqual(["done", "done", "done", "current", "next", "next", "next"]);
    expect(steps("reviewing").at(-1)).toEqual({
      label: "孵化",
      state: "next",
      note: undefined,
      href: undefined,
    });
  });

  it("stop where it became clear that nobody is admitted", () => {
    expect(states("ended")).toEqual(["done", "done", "done", "stopped", "next", "next", "next"]);
    expect(states("ended", { rankingConfirmed: false })).toEqual([
      "done",
      "done",
      "stopped",
      "next",
      "next",
      "next",
      "next",
    ]);
  });
});
