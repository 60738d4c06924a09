import { expect, test } from "vitest";
import { packAnswers } from "@/lib/domain/center/question-answers";
import { readApplication } from "@/lib/domain/recruitment/application/application-steps";
import { asTyped } from "@/lib/domain/recruitment/as-typed";
import { typedApplication } from "../../../support/recruitment/applications";
import { paperAnswers, paperAsks } from "../../../support/recruitment/paper-asks";

function answersOf(typed: Parameters<typeof readApplication>[1]) {
  const read = readApplication(paperAsks, typed);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

test.each([
  ["registered", { expiry: { m: "2027.3.12" } }],
  ["team", { legalStatus: "team", founders: "张一、李二" }],
])("an application of one that is %s reads as it was typed", (_, fields) => {
  const read = answersOf(typedApplication({ ...paperAnswers, ...fields }));
  const stored = { ...read, answers: JSON.parse(JSON.stringify(packAnswers(read.answers))) };
  const again = asTyped(stored, paperAsks);
  expect(answersOf({ ...again, publicationConsent: "yes", expiry: { m: "2027.3.12" } })).toEqual(read);
});

test("who has one of the grounds did not deny them", () => {
  const stored = { founders: [], partners: [], confirmed: ["k1"], answers: {} };
  expect(asTyped(stored, paperAsks).noExclusion).toBe("");
});
