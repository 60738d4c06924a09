import { expect, test } from "vitest";
import { civilDate } from "@/lib/domain/base/civil-date";
import { wordsOfPaper } from "@/lib/domain/base/paper";
import { type EvaluationReport, evaluationPaper } from "@/lib/domain/projects/supervision/evaluation-paper";

const figures = {
  ...{ calls: 1, applied: 40, checked: 40, checkedSoon: 38, agreements: 30, incubated: 30, graduated: 2 },
  ...{ guided: 12, trained: 8, attended: 160, activities: 20, attendances: 900, projects: 4 },
  ...{ services: 10, servicesLate: 1, findings: 2, findingsLate: 0 },
};
const report: EvaluationReport = {
  ...{ stage: "final", name: "银龄互助", body: "求实评估中心", submittedOn: civilDate("2022-12-20") },
  operator: null,
  project: {
    number: "PC-XM2022-001",
    executors: [
      { name: "和风社工", lead: true },
      { name: "街道办", lead: false },
    ],
    grantedFen: 6_000_000n,
    ...{ startsOn: civilDate("2022-01-01"), endsOn: civilDate("2022-12-31") },
    planLines: [{ name: "健康讲座", unit: "场", target: 10, done: 9, percent: 90 }],
    budgetLines: [
      { name: "活动费", amountFen: 4_000_000n, spent: 3_900_000n },
      { name: "人员费", amountFen: 2_000_000n, spent: 1_000_000n },
    ],
  },
  visits: [
    {
      ...{
        method: "onSite",
        plannedOn: civilDate("2022-11-01"),
        heldOn: civilDate("2022-11-02"),
        state: "held",
      },
      ...{ place: "活动室", met: "李敏", summary: "活动正常" },
    },
  ],
  findings: [
    {
      ...{ number: 1, text: "票据不全", serious: false, state: "closed", verdict: "已补齐" },
      dueOn: civilDate("2022-11-20"),
    },
  ],
  surveys: [],
  indicators: [{ id: "i1", title: "成效", about: null, points: 100 }],
  scores: { i1: { points: 86, note: "佐证齐全" } },
  ...{ total: "86", grade: "良好", passed: true, found: "完成较好", advice: null },
};

test("the report says plan, money, visits, findings and marks, as they are on record", () => {
  const words = wordsOfPaper(evaluationPaper(report));
  for (const said of [
    ...["项目末期评估报告", "协办机构", "9 场", "90%", "49,000.00 元", "2022年11月2日", "已整改：已补齐"],
    ...["一、项目概况", "四、督导走访", "七、评分和结论"],
    ...["没有开展满意度调查。", "佐证齐全", "总分 86 分，等次良好，评估合格。", "2022年12月20日"],
  ])
    expect(words).toContain(said);
});

test("without a result it says so, and of an operator it has no money and no plan", () => {
  const operator = { creditCode: "52140200MJ0000001X", contactName: null, term: null, figures: null };
  const open = { ...report, project: null, operator, total: null, submittedOn: null };
  const words = wordsOfPaper(evaluationPaper(open));
  expect(words).toContain("运营机构末期评估报告");
  expect(words).toContain("第三方还没有提交评分。");
  for (const said of [
    "一、机构概况",
    "52140200MJ0000001X",
    "三、发现的问题和整改",
    "已整改：已补齐",
    "五、评分和结论",
  ])
    expect(words).toContain(said);
  expect(words).not.toContain("资金使用情况");
  expect(words).not.toContain("期间工作情况");
  const term = "2022年1月1日至6月30日";
  const counted = { ...operator, term, figures };
  const told = wordsOfPaper(evaluationPaper({ ...open, operator: counted }));
  for (const said of [
    term,
    "二、期间工作情况",
    "进入孵化",
    "30 家",
    "期内进入孵化的组织，一家只计一次",
    "四、发现",
  ])
    expect(told).toContain(said);
});
