import { expect, test } from "vitest";
import { numbered, readClauses } from "@/lib/domain/admission/template/clause";
import { unknownFields } from "@/lib/domain/admission/template/merge-field";
import { usualClauses } from "@/lib/domain/admission/template/usual-clauses";

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
