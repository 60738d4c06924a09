import { expect, it } from "vitest";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { callConditionsForm, usualConditions } from "@/lib/domain/recruitment/call/condition";

it("reads the conditions of a call, empty rows left out", () => {
  const typed = {
    entry: { 0: { text: " 有意愿 ", evidence: "" }, 1: { text: "", evidence: "" } },
    exclusion: {},
  };
  expect(readAnswers(callConditionsForm, typed)).toEqual({
    ok: true,
    value: { entry: [{ text: "有意愿", evidence: null }], exclusion: [] },
  });
});

it("proposes what its own form takes, seven grounds among it", () => {
  expect(usualConditions.exclusion).toHaveLength(7);
  const typed = Object.fromEntries(
    Object.entries(usualConditions).map(([kind, lines]) => [kind, { ...lines.map((line) => ({ ...line })) }]),
  );
  expect(readAnswers(callConditionsForm, typed)).toMatchObject({ ok: true });
});
