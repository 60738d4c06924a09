import { describe, expect, it } from "vitest";
import { clausesAsText, mostSigns, numbered, readClauses } from "@/lib/domain/admission/template/clause";

const text = `双方订立本协议。

# 期限
- 十二个月。
本条另有说明。
# 退出
- 有下列情形的：
-- 转租的；
-- 停止活动的。
- 书面通知。`;

function clausesOf(typed: string) {
  const read = readClauses(typed);
  if (!read.ok) throw new Error(read.fault);
  return read.clauses;
}

function faultOf(typed: string) {
  const read = readClauses(typed);
  return read.ok ? "" : read.fault;
}

describe("clauses", () => {
  it("are numbered by where they stand: 第一条, （一）, 1., each anew below the one above", () => {
    expect(numbered(clausesOf(text)).map(({ level, number }) => `${level}${number}`)).toEqual([
      ...["1", "1第一条", "2（一）", "2", "1第二条", "2（一）", "31.", "32.", "2（二）"],
    ]);
    const many = Array.from({ length: 21 }, (_, at) => `# 条${at}\n- 内容`).join("\n");
    expect(numbered(clausesOf(many)).at(-2)?.number).toBe("第二十一条");
  });

  it("come back from their lines as they were, and from what people make of the marks", () => {
    const clauses = clausesOf(text);
    expect(clausesOf(clausesAsText(clauses))).toEqual(clauses);
    expect(clausesOf("　＃ 期限\r\n\n－　十二个月。 ")).toEqual(clausesOf("# 期限\n- 十二个月。"));
    expect(clausesOf("# 期限\n-5度以下停用。")[0]?.parts[0]).toMatchObject({
      plain: true,
      text: "-5度以下停用。",
    });
  });

  it.each([
    ["", "还没有条"],
    ["只有一段", "还没有条"],
    ["- 先有项", "第 1 行：“- 先有项”的上面没有可以归入的条"],
    ["# 期限\n\n-- 先有目", "第 3 行：“-- 先有目”的上面没有可以归入的项"],
    ["# 期限\n-", "第 2 行只有记号"],
    ["# 期限\n# 退出\n- 内容", "“期限”这一条还没有内容"],
    ["字".repeat(mostSigns + 1), "最多 60000 字"],
  ])("of %j are refused with the place", (typed, fault) => {
    expect(faultOf(typed)).toContain(fault);
  });
});
