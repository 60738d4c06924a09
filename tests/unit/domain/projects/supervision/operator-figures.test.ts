import { expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import {
  countChecks,
  operatorFigureRows,
  operatorFigures,
  operatorFigureWords,
  termFaults,
} from "@/lib/domain/projects/supervision/operator-figures";

const none = {
  ...{ calls: 0, applied: 0, checked: 0, checkedSoon: 0, agreements: 0, incubated: 0, graduated: 0 },
  ...{ guided: 0, trained: 0, attended: 0, activities: 0, attendances: 0, projects: 0 },
  ...{ services: 0, servicesLate: 0, findings: 0, findingsLate: 0 },
};

it("says each figure with its unit and which records count", () => {
  const rows = operatorFigureRows({ ...none, checkedSoon: 38 });
  expect(rows).toHaveLength(operatorFigures.length);
  expect(rows[3]).toEqual(["其中及时初审", "38 份", "在受理期限（工作日）内作出第一次初审结论"]);
  expect(new Set(Object.values(operatorFigureWords).map(({ counts }) => counts)).size).toBeGreaterThan(14);
});

it("counts a check as prompt by the working days of the center after the day of submission, not by those of the calendar", () => {
  // The days of the spring festival of 2022, of which the weekend before was worked.
  const holidays = {
    rest: new Map(["01-31", "02-01", "02-02", "02-03", "02-04"].map((date) => [day(`2022-${date}`), "春节"])),
    work: new Map([
      [day("2022-01-29"), "春节"],
      [day("2022-01-30"), "春节"],
    ]),
    coveredYears: new Set([2022]),
  };
  const on = (checked: string, count: number) => ({
    ...{ submitted: day("2022-01-29"), checked: day(checked), count },
  });
  const checks = [on("2022-02-10", 3), on("2022-02-11", 2)];
  expect(countChecks(checks, 5, holidays)).toEqual({ checked: 5, checkedSoon: 3 });
  expect(countChecks(checks, 6, holidays)).toEqual({ checked: 5, checkedSoon: 5 });
  expect(countChecks([], 5, holidays)).toEqual({ checked: 0, checkedSoon: 0 });
});

it("is for a term in order that is over when the sheet is due", () => {
  const faults = (startsOn: string, endsOn: string) =>
    termFaults({ startsOn: day(startsOn), endsOn: day(endsOn) }, day("2022-06-30"));
  expect(faults("2022-01-01", "2022-06-30")).toEqual({});
  expect(faults("2022-01-02", "2022-01-01").endsOn).toContain("不能早于");
  expect(faults("2022-01-01", "2022-07-01").endsOn).toContain("提交期限之前");
});
