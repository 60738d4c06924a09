import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  type Notice,
  noticeActs,
  noticeFaults,
  noticeStanding,
  whyNotAddPaper,
  whyNotDecide,
  whyNotState,
} from "@/lib/domain/incubation/eviction-acts";

const day = civilDate;
const around = { startedOn: day("2022-01-10"), today: day("2022-06-01") };
const served: Notice = {
  answerBy: day("2022-06-10"),
  statement: null,
  decidedOn: null,
  withdrawReason: null,
};
const onLastDay = day("2022-06-10");
const after = day("2022-06-11");

describe("a notice of eviction", () => {
  it.each([
    ["2022-06-02", "2022-06-10", "servedOn", "送达之后再登记"],
    ["2022-01-09", "2022-06-10", "servedOn", "不能更早"],
    ["2022-06-01", "2022-06-01", "answerBy", "留出陈述申辩的时间"],
    ["2022-05-01", "2022-05-31", "answerBy", "已经过去"],
    ["2022-06-01", "2032-06-10", "answerBy", "核对年份"],
  ])("served on %s to be answered by %s is at fault in %s", (servedOn, answerBy, field, why) => {
    const faults = noticeFaults({ servedOn: day(servedOn), answerBy: day(answerBy) }, around);
    expect(Object.keys(faults)).toEqual([field]);
    expect(faults[field]).toContain(why);
  });

  it("leaves the days between to the organization", () => {
    expect(noticeFaults({ servedOn: day("2022-06-01"), answerBy: onLastDay }, around)).toEqual({});
  });

  it("is decided on the day after the last, or once it was answered", () => {
    expect(whyNotDecide(served, onLastDay)).toContain("2022年6月10日（含当日）");
    expect(whyNotDecide(served, after)).toBeNull();
    expect(whyNotDecide({ ...served, statement: "没有转租" }, day("2022-06-02"))).toBeNull();
  });

  it("is answered once, until its last day", () => {
    expect(whyNotState(served, onLastDay)).toBeNull();
    expect(whyNotState(served, after)).toContain("已于2022年6月10日截止");
    expect(whyNotState({ ...served, statement: "没有转租" }, onLastDay)).toContain("已经提交");
    expect(whyNotState({ ...served, withdrawReason: "误登" }, onLastDay)).toContain("已经撤回");
    expect(whyNotState({ ...served, decidedOn: after }, after)).toContain("已经作出决定");
  });

  it("says how it stands and what may be done", () => {
    const told = (notice: Notice, today: typeof after) => [
      noticeStanding(notice, today).text,
      noticeActs(notice, today).map(({ act, whyNot }) => (whyNot === null ? act : `${act}?`)),
    ];
    expect(told(served, onLastDay)).toEqual(["可陈述申辩", ["decide?", "print", "state", "withdraw"]]);
    expect(told(served, after)).toEqual(["期满未陈述，待决定", ["decide", "print", "withdraw"]]);
    expect(told({ ...served, statement: "没有转租" }, onLastDay)).toEqual([
      "已陈述，待决定",
      ["decide", "print", "withdraw"],
    ]);
    expect(told({ ...served, decidedOn: after }, after)).toEqual(["已清退", ["print"]]);
    expect(told({ ...served, withdrawReason: "误登" }, after)).toEqual(["已撤回", ["print"]]);
  });
});

it("takes papers until it is withdrawn or decided", () => {
  expect(whyNotAddPaper(served)).toBeNull();
  expect(whyNotAddPaper({ ...served, statement: "没有转租" })).toBeNull();
  expect(whyNotAddPaper({ ...served, withdrawReason: "误送" })).toContain("已经撤回");
  expect(whyNotAddPaper({ ...served, decidedOn: after })).toContain("已经作出决定");
});
