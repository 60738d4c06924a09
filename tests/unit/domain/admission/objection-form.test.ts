import { expect, test } from "vitest";
import { answerForm, objectionForm } from "@/lib/domain/admission/objection-form";
import { readAnswers } from "@/lib/domain/base/form-answers";

test("a letter names whom it concerns, who wrote it, how they are reached, and why", () => {
  const read = readAnswers(objectionForm, {});
  expect(Object.keys(read.ok ? {} : read.faults).sort()).toEqual(
    ["applicationId", "contact", "grounds", "objector", "receivedOn"].sort(),
  );
});

test("an answer is one of two results, with its reasons and its day", () => {
  const read = readAnswers(answerForm, { result: "perhaps", answer: " ", answeredOn: "明天" });
  expect(Object.keys(read.ok ? {} : read.faults).sort()).toEqual(["answer", "answeredOn", "result"]);
});
