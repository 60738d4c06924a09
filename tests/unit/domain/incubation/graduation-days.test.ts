import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { afterCareFaults, decisionFaults, interviewFaults } from "@/lib/domain/incubation/graduation-days";

const day = civilDate;
const around = { startedOn: day("2022-01-10"), interviewOn: day("2022-05-20"), today: day("2022-06-01") };

it.each([
  ["2022-01-09", "不能更早"],
  ["2022-06-02", "不能晚于今天"],
])("no interview is on %s", (interviewOn, why) => {
  expect(interviewFaults({ interviewOn: day(interviewOn) }, around).interviewOn).toContain(why);
});

it.each([
  ["2022-01-09", "进入孵化之后"],
  ["2022-05-19", "面谈在2022年5月20日"],
  ["2022-06-02", "不晚于今天"],
])("no result is of %s", (decidedOn, why) => {
  expect(decisionFaults({ decidedOn: day(decidedOn) }, around).decidedOn).toContain(why);
});

it("both may be of the days between", () => {
  expect(interviewFaults({ interviewOn: day("2022-01-10") }, around)).toEqual({});
  expect(decisionFaults({ decidedOn: day("2022-05-20") }, around)).toEqual({});
});

it("after-care follows the result by at most five years", () => {
  const decidedOn = day("2022-06-01");
  const fault = (afterCareUntil: string | null) =>
    afterCareFaults({ decidedOn, afterCareUntil: afterCareUntil === null ? null : day(afterCareUntil) })
      .afterCareUntil;
  expect(fault(null)).toContain("晚于出壳");
  expect(fault("2022-06-01")).toContain("晚于出壳");
  expect(fault("2023-06-01")).toBeUndefined();
  expect(fault("2027-06-01")).toContain("核对年份");
});
