import { expect, test } from "vitest";
import { numbered, readClauses } from "@/lib/domain/admission/template/clause";
import { unknownFields } from "@/lib/domain/admission/template/merge-field";
import { usualClauses, usualTemplate } from "@/lib/domain/admission/template/usual-clauses";

test("the usual agreement has twelve articles, among them those that others have seen, and only fields that exist", () => {
  const read = readClauses(usualClauses);
  if (!read.ok) throw new Error(read.fault);
  const titles = numbered(read.clauses)
    .filter(({ level, number }) => level === 1 && number !== "")
    .map(({ text }) => text);
  expect(titles).toHaveLength(12);
  for (const word of [
    "当事人",
    "期限",
    "服务",
    "服务换场地",
    "义务",
    "安全",
    "肖像",
    "个人信息",
    "评估",
    "退出",
    "违约",
    "附件",
  ])
    expect(titles.join()).toContain(word);
  expect(unknownFields(read.clauses)).toEqual([]);
});

test("the usual agreement on projects speaks of plan, money, reports, evaluation and what comes back, and of no incubation", () => {
  const { name, clauses } = usualTemplate("venture");
  expect(name).toBe("公益创投项目协议");
  expect(usualTemplate("incubation").clauses).toBe(usualClauses);
  const read = readClauses(clauses);
  if (!read.ok) throw new Error(read.fault);
  expect(unknownFields(read.clauses)).toEqual([]);
  for (const word of [
    "{核定金额大写}",
    "{拨付计划表}",
    "{服务指标表}",
    "{预算表}",
    "报告",
    "第三方督导",
    "追回",
  ])
    expect(clauses).toContain(word);
  expect(clauses).not.toContain("孵化");
});
