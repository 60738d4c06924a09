import { describe, expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { readAnswers } from "@/lib/domain/base/form-answers";
import {
  answerForm,
  handOutFault,
  questionsOf,
  surveyFaults,
  surveyStateLabels,
  surveyStates,
  surveyStateTones,
  usualQuestions,
  whyClosed,
  whyNotLead,
} from "@/lib/domain/projects/supervision/survey";
import { expectWords } from "../../base/expect-machine";

const today = civilDate("2022-06-01");
const questions = questionsOf([
  { title: "总体", kind: "score", options: null },
  { title: "几次", kind: "choice", options: "一次、两次，两次；多次" },
  { title: "建议", kind: "text", options: null },
]);

describe("a survey", () => {
  it("asks what was written, with each choice once", () => {
    expect(questions.map(({ name, options }) => [name, options])).toEqual([
      ["q1", []],
      ["q2", ["一次", "两次", "多次"]],
      ["q3", []],
    ]);
    expect(surveyFaults({ closesOn: today, questions: usualQuestions }, today)).toEqual({});
    const bad = { closesOn: civilDate("2022-05-01"), questions: [{ kind: "choice", options: "一次" }] };
    expect(Object.keys(surveyFaults(bad, today))).toEqual(["closesOn", "questions.0.options"]);
    expectWords(surveyStates, surveyStateLabels, surveyStateTones);
  });

  it("takes whole answers alone", () => {
    const read = (typed: object) => readAnswers(answerForm(questions), typed);
    expect(read({ q1: "5", q2: "多次" })).toMatchObject({
      ok: true,
      value: { q1: "5", q2: "多次", q3: null },
    });
    expect(read({ q1: "6", q2: "十次" })).toMatchObject({
      ok: false,
      faults: { q1: expect.any(String), q2: expect.any(String) },
    });
  });

  it("closes on its day or before, and has no end of slips", () => {
    const open = { closesOn: today, closedAt: null };
    expect(whyClosed(open, today)).toBeNull();
    expect(whyClosed(open, civilDate("2022-06-02"))).toContain("2022年6月1日截止");
    expect(whyClosed({ ...open, closedAt: new Date(0) }, today)).toContain("已经结束");
    expect([handOutFault(300, 1700), handOutFault(1, 2000)]).toEqual([
      null,
      expect.stringContaining("还可以发 0 份"),
    ]);
  });

  it("is led by who began it, and one about the operator never by its own desk", () => {
    const hands = ["desk", "beginner", "successor"] as const;
    const may = (ofOperator: boolean) => hands.map((hand) => whyNotLead(hand, { ofOperator }) === null);
    expect(may(false)).toEqual([true, true, false]);
    expect(may(true)).toEqual([false, true, false]);
  });
});
