import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import {
  trainingFaults,
  trainingLabels,
  trainingStates,
  trainingTones,
} from "@/lib/domain/incubation/training";
import { expectWords } from "../base/expect-machine";

const session = {
  day: civilDate("2026-03-12"),
  from: "14:30",
  until: "16:30",
  venue: "二楼",
  teacher: "贺兰",
  topic: null,
};
const faults = (sessions: Partial<typeof session>[], enrolBy?: string) =>
  trainingFaults({
    sessions: sessions.map((change) => ({ ...session, ...change })),
    enrolBy: enrolBy ? civilDate(enrolBy) : null,
  });

describe("what goes together in a training", () => {
  it("has a word and a tone for every state", () =>
    expectWords(trainingStates, trainingLabels, trainingTones));

  it("times are read as people type them, and end after they start", () => {
    expect(faults([{ from: "14点半", until: "１６：３０" }])).toEqual({});
    expect(faults([{ from: "下午" }])).toEqual({ "sessions.0.from": expect.stringContaining("14:30") });
    expect(faults([{ until: "14:30" }])).toEqual({ "sessions.0.until": expect.stringContaining("晚于") });
  });

  it("sessions may follow each other, and do not overlap", () => {
    expect(faults([{}, { from: "16:30", until: "17:30" }])).toEqual({});
    expect(faults([{}, { from: "16:00", until: "17:30" }])).toEqual({
      "sessions.1.from": expect.stringContaining("第 1 行"),
    });
  });

  it("nobody signs up after the last session", () => {
    expect(faults([{}], "2026-03-12")).toEqual({});
    expect(faults([{}], "2026-03-13")).toHaveProperty("enrolBy");
  });
});
