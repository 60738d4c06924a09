import { describe, expect, test } from "vitest";
import { civilDate, formatPeriod } from "@/lib/domain/base/civil-date";
import { type CallState, callStates } from "@/lib/domain/recruitment/call/call-lifecycle";
import {
  callPhase,
  callPhaseLabels,
  callPhases,
  callPhaseTones,
  callStateAt,
  callWindow,
  closesTodayInWords,
  closingInWords,
  openingInWords,
  runsOutAt,
  wholeDays,
  windowInWords,
} from "@/lib/domain/recruitment/call/call-phase";
import { expectWords } from "../../base/expect-machine";

const days = { opensOn: civilDate("2021-12-25"), closesOn: civilDate("2022-01-03"), ...wholeDays };
const hours = { ...days, opensAt: "09:00", closesAt: "18:00" };

/** A moment in China. */
function at(day: string, time = "12:00:00"): Date {
  return new Date(`${day}T${time}+08:00`);
}

function phaseOn(today: string, state: CallState = "recruiting", time?: string) {
  return callPhase({ state, ...days }, at(today, time));
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

test("a window of whole days ends with the last second of its last day", () => {
  expect(phaseOn("2021-12-25", "recruiting", "00:00:00")).toBe("open");
  expect(phaseOn("2021-12-24", "recruiting", "23:59:59")).toBe("notYetOpen");
  expect(phaseOn("2022-01-03", "recruiting", "23:59:59")).toBe("open");
  expect(phaseOn("2022-01-04", "recruiting", "00:00:00")).toBe("over");
});

test("a window with hours begins and ends by the clock; the minute of closing still counts", () => {
  const phase = (day: string, time: string) => callPhase({ state: "recruiting", ...hours }, at(day, time));
  expect(phase("2021-12-25", "08:59:59")).toBe("notYetOpen");
  expect(phase("2021-12-25", "09:00:00")).toBe("open");
  expect(phase("2022-01-03", "18:00:59")).toBe("open");
  expect(phase("2022-01-03", "18:01:00")).toBe("over");
  expect(runsOutAt(hours)).toEqual(at("2022-01-03", "18:01:00"));
  expect(runsOutAt(days)).toEqual(at("2022-01-04", "00:00:00"));
});

test("a call whose window has run out counts as closed, though nobody has closed it", () => {
  const state = (from: CallState, time: string) =>
    callStateAt({ state: from, ...hours }, at("2022-01-03", time));
  expect(state("recruiting", "18:00:00")).toBe("recruiting");
  expect(state("recruiting", "18:01:00")).toBe("closed");
  for (const each of callStates.filter((one) => one !== "recruiting"))
    expect(state(each, "18:01:00")).toBe(each);
});

test("a window is said with its hours where it has any", () => {
  expect(windowInWords(days)).toBe(formatPeriod(days.opensOn, days.closesOn));
  expect(windowInWords(hours)).toBe("2021年12月25日 09:00至2022年1月3日 18:00");
  expect([openingInWords(days), closingInWords(days)]).toEqual(["2021年12月25日", "2022年1月3日"]);
  expect([openingInWords(hours), closingInWords(hours)]).toEqual([
    "2021年12月25日 09:00",
    "2022年1月3日 18:00",
  ]);
});

test("callWindow counts the days until the last one", () => {
  const call = { state: "recruiting" as const, ...days };
  expect(callWindow(call, at("2021-12-30"))).toEqual({ phase: "open", daysLeft: 4, left: "还剩 4 天" });
  expect(callWindow(call, at("2022-01-03"))).toMatchObject({ phase: "open", daysLeft: 0 });
  expect(callWindow(call, at("2022-01-05"))).toMatchObject({ phase: "over", daysLeft: -2 });
});

test("what is left is said by days, on the last day by the hour, in the last hour by the minute", () => {
  const left = (window: typeof hours | typeof days, day: string, time?: string) =>
    callWindow({ state: "recruiting", ...window }, at(day, time)).left;
  expect(left(hours, "2021-12-30")).toBe("还剩 4 天");
  expect(left(hours, "2022-01-03", "14:59:00")).toBe("还剩 3 小时");
  expect(left(hours, "2022-01-03", "16:00:01")).toBe("还剩 1 小时");
  expect(left(hours, "2022-01-03", "17:20:00")).toBe("还剩 40 分钟");
  expect(left(hours, "2022-01-03", "18:00:30")).toBe("即将截止");
  expect(left(days, "2022-01-03", "09:00:00")).toBe("还剩 15 小时");
  expect([closesTodayInWords(hours), closesTodayInWords(days)]).toEqual([
    "今天 18:00 截止",
    "今天 24:00 截止",
  ]);
});
