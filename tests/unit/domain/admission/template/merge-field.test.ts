import { describe, expect, it } from "vitest";
import { readClauses } from "@/lib/domain/admission/template/clause";
import {
  merged,
  missingValues,
  unknownFields,
  usedFields,
} from "@/lib/domain/admission/template/merge-field";

function clausesOf(typed: string) {
  const read = readClauses(typed);
  if (!read.ok) throw new Error(read.fault);
  return read.clauses;
}

const clauses = clausesOf(
  "甲方{中心名称}。\n# 场地\n- 使用｛ 场地 ｝。\n- 保证金{保证金}（大写：{保证金大写}）。\n# 其他\n- {场地}",
);

describe("merge fields", () => {
  it("that stand for nothing are named with their clause, and so are braces that do not match", () => {
    expect(unknownFields(clauses)).toEqual([]);
    expect(unknownFields(clausesOf("{甲}\n# 一\n- {组织}\n-- 没有{合上\n- {}"))).toEqual([
      "开头：没有“甲”这个合并项。",
      "第一条（一）：没有“组织”这个合并项。",
      "第一条1.：大括号没有成对。",
      "第一条（二）：没有“”这个合并项。",
    ]);
    // Words of the language that every object has are no fields.
    expect(unknownFields(clausesOf("# 一\n- {toString}"))).toHaveLength(1);
  });

  it("without a value are named with all clauses that use them", () => {
    expect(usedFields(clauses).get("场地")).toEqual(["第一条（一）", "第二条（一）"]);
    expect(missingValues(clauses, { 中心名称: "甲", 保证金: "1", 保证金大写: "" })).toEqual([
      "第一条（一）、第二条（一）要用到“场地”，还没有填写。",
      "第一条（二）要用到“保证金大写”，还没有填写。",
    ]);
  });

  it("are replaced at any depth; a value that looks like a field stays as it is, a draft names what is open", () => {
    const [opening, article] = merged(clauses, {
      中心名称: "{场地}$&",
      保证金: "3,000.00元",
      保证金大写: "叁仟元整",
    });
    expect(opening?.text).toBe("甲方{场地}$&。");
    expect(article?.parts.map(({ text }) => text)).toEqual([
      "使用〔场地〕。",
      "保证金3,000.00元（大写：叁仟元整）。",
    ]);
  });
});
