import { expect, it } from "vitest";
import { civilDate as day } from "@/lib/domain/base/civil-date";
import {
  operatorFigureRows,
  operatorFigures,
  operatorFigureWords,
  promptDays,
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
  expect(rows[3]).toEqual(["其中及时初审", "38 份", `提交后 ${promptDays} 天内作出第一次初审结论`]);
  expect(new Set(Object.values(operatorFigureWords).map(({ counts }) => counts)).size).toBeGreaterThan(14);
});

it("is for a term in order that is over when the sheet is due", () => {
  const faults = (startsOn: string, endsOn: string) =>
    termFaults({ startsOn: day(startsOn), endsOn: day(endsOn) }, day("2022-06-30"));
  expect(faults("2022-01-01", "2022-06-30")).toEqual({});
  expect(faults("2022-01-02", "2022-01-01").endsOn).toContain("不能早于");
  expect(faults("2022-01-01", "2022-07-01").endsOn).toContain("提交期限之前");
});
