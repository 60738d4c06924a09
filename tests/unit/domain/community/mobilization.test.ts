import { expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import {
  answerByFaults,
  answersCounted,
  mobilizationStateOf,
  modeOf,
  suggestedAnswerBy,
  teamAnswerFaults,
  whyNotAnswer,
} from "@/lib/domain/community/mobilization";

const now = { today: day("2026-03-12"), time: "09:00" };
const ended = new Date("2026-03-12T04:00:00Z");

it("asks for answers until a moment that has not come", () => {
  expect(answerByFaults({ answerOn: now.today, answerAt: "9:01" }, now)).toEqual({});
  expect(answerByFaults({ answerOn: now.today, answerAt: "9:00" }, now)).toHaveProperty("answerAt");
  expect(answerByFaults({ answerOn: day("2026-03-11"), answerAt: "18:00" }, now)).toHaveProperty("answerOn");
  expect(answerByFaults({ answerOn: day("2026-03-13"), answerAt: "0:00" }, now)).toEqual({});
  expect(answerByFaults({ answerOn: now.today, answerAt: "晚上" }, now)).toHaveProperty("answerAt");
});

it("proposes an hour at least, on a full ten minutes, and after midnight the next day", () => {
  expect(suggestedAnswerBy(new Date("2026-03-12T10:00:00+08:00"))).toEqual({
    answerOn: "2026-03-12",
    answerAt: "11:00",
  });
  expect(suggestedAnswerBy(new Date("2026-03-12T10:01:00+08:00")).answerAt).toBe("11:10");
  const night = suggestedAnswerBy(new Date("2026-03-12T23:40:00+08:00"));
  expect(night).toEqual({ answerOn: "2026-03-13", answerAt: "00:40" });
  expect(answerByFaults(night, { today: day("2026-03-12"), time: "23:40" })).toEqual({});
  const midnight = suggestedAnswerBy(new Date("2026-12-31T22:55:30+08:00"));
  expect(midnight).toEqual({ answerOn: "2027-01-01", answerAt: "00:00" });
});

it("is told how many come, and by whoever does not come nothing", () => {
  expect(teamAnswerFaults({ answer: "coming", people: null })).toHaveProperty("people");
  expect(teamAnswerFaults({ answer: "partly", people: 0 })).toHaveProperty("people");
  expect(teamAnswerFaults({ answer: "partly", people: 3 })).toEqual({});
  expect(teamAnswerFaults({ answer: "notComing", people: null })).toEqual({});
});

it("counts who answered what and when, and who came", () => {
  const by = new Date("2026-03-12T02:00:00Z");
  const late = new Date("2026-03-12T02:00:01Z");
  const answers = [
    { answer: "coming" as const, people: 10, answeredAt: by, arrived: 8 },
    { answer: "partly" as const, people: 3, answeredAt: late, arrived: 0 },
    { answer: "notComing" as const, people: null, answeredAt: by, arrived: null },
    { answer: "none" as const, people: null, answeredAt: null, arrived: null },
  ];
  expect(answersCounted(answers, by)).toEqual({
    ...{ asked: 4, answered: 3, inTime: 2, coming: 1, partly: 1, notComing: 1 },
    ...{ people: 13, arrivedTeams: 1, arrived: 8 },
  });
});

it("puts the center into an emergency while a call-out runs, and a drill does not", () => {
  expect(modeOf([])).toMatchObject({ text: "平时", emergency: false });
  expect(modeOf([{ kind: "drill", name: "演练" }])).toMatchObject({
    text: "平时（演练中）",
    emergency: false,
  });
  expect(modeOf([{ kind: "callOut", name: "暴雪" }])).toMatchObject({ text: "应急：暴雪", emergency: true });
});

it("takes no answer after its end", () => {
  expect(whyNotAnswer({ endedAt: null })).toBeNull();
  expect(whyNotAnswer({ endedAt: ended })).toContain("已经结束");
  expect([mobilizationStateOf({ endedAt: null }), mobilizationStateOf({ endedAt: ended })]).toEqual([
    "running",
    "ended",
  ]);
});
