import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { type TrainingState, trainingStates } from "@/lib/domain/incubation/training";
import {
  lastStart,
  nextTrainingState,
  trainingActs,
  trainingEvents,
  trainingEventsFrom,
  whyNotEnrol,
} from "@/lib/domain/incubation/training-acts";
import { expectExactly } from "../base/expect-machine";

const at = (time: string) => new Date(`2026-03-12T${time}:00+08:00`);
const sessions = [{ startsAt: at("14:30"), endsAt: at("16:30") }];
const acts = (state: TrainingState, now: Date, enrolled = 0) =>
  Object.fromEntries(
    trainingActs({ state, sessions, enrolled }, now).map(({ act, whyNot }) => [act, whyNot]),
  );

describe("a training", () => {
  it("is opened, closed or cancelled, and each but the last is taken back", () => {
    expectExactly(
      `drafted open open
       open takeBack drafted
       open close closed
       closed reopen open
       open cancel cancelled`,
      {
        states: trainingStates,
        events: trainingEvents,
        next: nextTrainingState,
        eventsFrom: trainingEventsFrom,
      },
    );
  });

  it("is opened before it is over, taken back while nobody signed up, and closed after its last session", () => {
    expect(acts("drafted", at("16:29"))).toEqual({ open: null, edit: null });
    expect(acts("drafted", at("16:30")).open).toContain("已经过去");
    expect(acts("open", at("14:00"), 2)).toMatchObject({
      takeBack: expect.stringContaining("2 人报名"),
      close: expect.stringContaining("还没有结束"),
      cancel: null,
      edit: null,
    });
    expect(acts("open", at("16:30")).close).toBeNull();
    expect(acts("cancelled", at("16:30"))).toEqual({});
  });
});

describe("signing up", () => {
  const open = { state: "open" as const, seats: null, enrolBy: null, sessions, enrolled: 0 };
  const why = (change: Partial<Parameters<typeof whyNotEnrol>[0]> = {}, now = at("09:00")) =>
    whyNotEnrol({ ...open, ...change }, now);

  it("ends with the deadline, included, with the last start, with the last seat, and with the training", () => {
    expect(why()).toBeNull();
    expect(why({ enrolBy: civilDate("2026-03-12") })).toBeNull();
    expect(why({ enrolBy: civilDate("2026-03-11") })).toContain("已于2026年3月11日截止");
    expect(why({}, at("14:29"))).toBeNull();
    expect(why({}, at("14:30"))).toContain("已经开始");
    expect(why({ seats: 2, enrolled: 1 })).toBeNull();
    expect(why({ seats: 2, enrolled: 2 })).toContain("报满");
    expect(why({ state: "closed" })).toContain("不接受报名");
    expect(why({ state: "cancelled" })).toContain("取消");
  });

  it("knows the last start, whatever the order", () => {
    const early = { startsAt: at("08:00"), endsAt: at("09:00") };
    expect(lastStart([...sessions, early])).toEqual(at("14:30"));
    expect(lastStart([])).toBeNull();
  });
});
