import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { handOverForm } from "@/lib/domain/recruitment/hand-over";

it("asks to whom, and why", () => {
  const read = readAnswers(handOverForm, {});
  expect(read.ok ? [] : Object.keys(read.faults)).toEqual(["to", "reason"]);
});
