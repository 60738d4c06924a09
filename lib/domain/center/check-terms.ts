import type { CivilDate } from "../base/civil-date";
import { type FormValue, form, number } from "../base/form";
import { type HolidayTable, periodEnd, workingDayBefore } from "./calendar";

/** Within how many working days of the center the check answers, and is answered (行政许可法 32: 受理 and 补正 within 5). */
export const checkTermsForm = form({
  acceptanceDays: number("受理期限", {
    least: 1,
    most: 60,
    unit: "个工作日",
    hint: "从提交的次日起，多少个工作日内决定是否受理",
  }),
  correctionDays: number("补正期限", {
    least: 1,
    most: 60,
    unit: "个工作日",
    hint: "从发出补正通知的次日起；发通知时可以另定",
  }),
});
export type CheckTerms = FormValue<typeof checkTermsForm>;

/** The last day of a term of so many working days that began by something on `start`; the next day is day 1. */
export function termEnd(start: CivilDate, workingDays: number, holidays: HolidayTable): CivilDate {
  return periodEnd({ start, length: workingDays, unit: "workingDays", firstDayCounts: false }, holidays);
}

/** So many working days before the last day of a correction its applicant is reminded of it. */
const remindedBefore = 2;

/** The day on which the applicant of a correction is reminded; null when it would not be after the day of issue. */
export function reminderDay(issuedOn: CivilDate, dueOn: CivilDate, holidays: HolidayTable): CivilDate | null {
  const day = workingDayBefore(dueOn, holidays, remindedBefore);
  return day > issuedOn ? day : null;
}
