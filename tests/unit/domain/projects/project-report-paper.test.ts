import { expect, it } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { projectReportPaper, projectReportTitle } from "@/lib/domain/projects/project-report-paper";

it("says what is counted and what is said, with room for seals", () => {
  const words = wordsOfPaper(
    projectReportPaper({
      ...{ stage: "final", done: "办了十场讲座", difficulties: null, next: null, answer: "同意" },
      ...{ peopleServed: 300, peopleBasis: "按签到表去重", submittedOn: null, submittedByName: null },
      counted: {
        paidFen: 6_000_000n,
        planLines: [{ name: "讲座", unit: "场", target: 10, done: 10, reached: true }],
        budgetLines: [{ name: "活动费", amountFen: 100_000n, spentFen: 90_000n }],
      },
      project: {
        ...{ name: "银龄互助", number: "PC-XM2022-001", grantedFen: 6_000_000n },
        executors: [{ name: "和风社工" }, { name: "民福街道" }],
        ...{ startsOn: civilDate("2022-01-01"), endsOn: civilDate("2022-12-31") },
      },
    }),
  );
  for (const told of [
    "项目末期报告",
    "和风社工、民福街道",
    "60,000.00 元",
    "10 场",
    "合计\n1,000.00 元\n900.00 元\n100.00 元",
    "300 人",
    "按签到表去重",
    "同意",
  ])
    expect(words).toContain(told);
  expect(words).not.toContain("问题和困难");
  expect(projectReportTitle({ stage: "midterm" })).toBe("项目中期报告");
});
