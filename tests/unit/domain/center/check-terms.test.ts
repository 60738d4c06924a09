import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { readAnswers } from "@/lib/domain/base/form-answers";
import { checkTermsForm, reminderDay, termEnd } from "@/lib/domain/center/check-terms";

const day = civilDate;
const holidays = {
  rest: new Map([[day("2026-04-06"), "清明节"]]),
  work: new Map<ReturnType<typeof day>, string>(),
  coveredYears: new Set([2026]),
};

it("begins on the next day and counts working days of the calendar", () => {
  expect(termEnd(day("2026-03-04"), 5, holidays)).toBe("2026-03-11");
  expect(termEnd(day("2026-04-03"), 1, holidays)).toBe("2026-04-07");
});

it("reminds two working days before, but never on the day of the notice", () => {
  expect(reminderDay(day("2026-03-04"), day("2026-03-11"), holidays)).toBe("2026-03-09");
  expect(reminderDay(day("2026-03-04"), day("2026-03-06"), holidays)).toBeNull();
});

it("takes terms of 1 to 60 working days", () => {
  const read = readAnswers(checkTermsForm, { acceptanceDays: "0", correctionDays: "61" });
  expect(read.ok ? [] : Object.keys(read.faults)).toEqual(["acceptanceDays", "correctionDays"]);
});
