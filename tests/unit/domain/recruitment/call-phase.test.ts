import { describe, expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type CallState, callStates } from "@/lib/domain/recruitment/call-lifecycle";
import {
  callPhase,
  callPhaseLabels,
  callPhases,
  callPhaseTones,
  callWindow,
} from "@/lib/domain/recruitment/call-phase";
import { expectWords } from "../base/expect-machine";

function phaseOn(today: string, state: CallState = "recruiting") {
  const call = { state, opensOn: civilDate("2021-12-25"), closesOn: civilDate("2022-01-03") };
  return callPhase(call, civilDate(today));
}

describe("callPhase", () => {
  test("is open from the first to the last day of the window, both included", () => {
    expect(phaseOn("2021-12-24")).toBe("notYetOpen");
    expect(phaseOn("2021-12-25")).toBe("open");
    expect(phaseOn("2022-01-03")).toBe("open");
    expect(phaseOn("2022-01-04")).toBe("over");
  });

  test("is unpublished while the call is prepared, whatever the day", () => {
    for (const today of ["2021-12-01", "2021-12-30", "2022-02-01"]) {
      expect(phaseOn(today, "preparing")).toBe("unpublished");
    }
  });

  test("is over in every later state, even inside the window", () => {
    for (const state of callStates.slice(2)) expect(phaseOn("2021-12-30", state)).toBe("over");
  });

  test("names every phase in Chinese and gives it a tone", () => {
    expectWords(callPhases, callPhaseLabels, callPhaseTones);
  });
});

test("callWindow counts the days until the last one", () => {
  const call = {
    state: "recruiting" as const,
    opensOn: civilDate("2021-12-25"),
    closesOn: civilDate("2022-01-03"),
  };
  expect(callWindow(call, civilDate("2021-12-30"))).toEqual({ phase: "open", daysLeft: 4 });
  expect(callWindow(call, civilDate("2022-01-03"))).toEqual({ phase: "open", daysLeft: 0 });
  expect(callWindow(call, civilDate("2022-01-05"))).toEqual({ phase: "over", daysLeft: -2 });
});
