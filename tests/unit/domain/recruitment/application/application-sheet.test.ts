import { describe, expect, it, test } from "vitest";
import type { SheetValue } from "@/lib/domain/base/form-sheet";
import { readSheetRows, sheetColumns } from "@/lib/domain/recruitment/application/application-sheet";
import { syntheticCreditCode } from "../../../../support/factories";
import { paperAsks } from "../../../../support/recruitment/paper-asks";

const columns = sheetColumns(paperAsks);
const head = columns.map(({ label }) => label);
const help = columns.map(({ help }) => help);
const code = syntheticCreditCode(640_000);

const good: Record<string, SheetValue> = {
  ...{
    confirmed: "有接受孵化培育的意愿，遵守孵化中心的管理规定\n在本区开展服务",
    noExclusion: "是",
    category: "公益慈善",
  },
  ...{ legalStatus: "已登记", creditCode: code, name: "惠心社会工作服务中心", leaderName: "张小三" },
  ...{
    fullTimeStaff: 3,
    partTimeStaff: "０",
    profile: "扎根社区。",
    serviceField: "为老服务",
    servedGroups: "老人",
  },
  ...{ incubationNeeds: "场地", projectPlan: "探访", "answers.q1": "有", "answers.q2": 12_000 },
  ...{
    "answers.q3": "场地改造、培训",
    "answers.q6": "另一个",
    contactName: "李四",
    contactMobile: 13800001234,
  },
  ...{ publicationConsent: "是" },
};
const rowOf = (fields: Record<string, SheetValue> = {}) =>
  columns.map(({ name }) => ({ ...good, ...fields })[name] ?? null);
const only = (fields: Record<string, SheetValue>) => {
  const [row] = rowsOf([head, rowOf(fields)]) ?? [];
  return row?.faults;
};
const rowsOf = (sheet: SheetValue[][]) => {
  const read = readSheetRows(paperAsks, sheet);
  return read.ok ? read.rows : undefined;
};

describe("sheetColumns", () => {
  it("are the fields of the form, without what fits into no cell, with their lists", () => {
    expect(columns.map(({ name }) => name)).not.toContain("answers.q4");
    expect(columns.find(({ name }) => name === "category")?.choices).toEqual(["公益慈善", "文艺"]);
    expect(columns.find(({ name }) => name === "email")?.help).toContain("选填");
    expect(columns.find(({ name }) => name === "filingNumber")?.help).toContain("已备案");
  });
});

describe("readSheetRows", () => {
  it("reads rows below head and help, wherever the columns stand, and tells their lines", () => {
    const moved = (row: SheetValue[]) => ["序号", ...row.slice(1), row[0] ?? null];
    const sheet = [["纸质申请汇总"], moved(head), moved(help), [], moved(rowOf())];
    const rows = rowsOf(sheet);
    expect(rows?.map(({ line, name, faults }) => [line, name, faults])).toEqual([
      [5, "惠心社会工作服务中心", []],
    ]);
  });

  it("takes a row that is all in order", () => {
    expect(only({})).toEqual([]);
  });

  it("reads how it came, from a sheet of before without it too, and tells of a way that is none", () => {
    const wayOf = (sheet: SheetValue[][]) => rowsOf(sheet)?.map(({ channel }) => channel);
    expect(wayOf([head, rowOf({ channel: "邮寄" }), rowOf()])).toEqual(["mail", "sheet"]);
    expect(wayOf([head.slice(0, -1), rowOf().slice(0, -1)])).toEqual(["sheet"]);
    expect(only({ channel: "传真" })).toEqual([
      { column: "递交方式", fault: expect.stringContaining("现场递交、邮寄") },
    ]);
  });

  it("says of a row at once what is wrong in its cells and what is wrong with what they mean", () => {
    const wrong = { name: "", contactMobile: "12", creditCode: "123", fullTimeStaff: "三", category: "跳伞" };
    const columns = only(wrong)?.map(({ column }) => column) ?? [];
    const labels = Object.keys(wrong).map(
      (name) => sheetColumns(paperAsks).find((one) => one.name === name)?.label,
    );
    expect(columns.toSorted()).toEqual(labels.toSorted());
  });

  it("knows a sheet that is none of this call, and says which columns it lacks", () => {
    const other = [
      ["姓名", "电话"],
      ["甲", "1"],
    ];
    expect(readSheetRows(paperAsks, other)).toMatchObject({ ok: false });
    expect(readSheetRows(paperAsks, [])).toMatchObject({ ok: false });
    const short = readSheetRows(paperAsks, [head.slice(1), rowOf().slice(1)]);
    expect(short).toEqual({ ok: false, missing: [head[0]] });
  });

  test.each([
    [
      "a code that Excel has made a number of",
      { creditCode: 9.1140202e17 },
      "统一社会信用代码",
      "后几位已经丢失",
    ],
    ["a choice that is none", { category: "慈善类" }, "申请类别", "不在可填的内容里：公益慈善、文艺"],
    ["a number in words", { fullTimeStaff: "三人" }, "专职人员", "应是数字"],
    ["a cell that a merge has left empty", { name: null }, "组织名称", "请填写组织名称"],
    ["a mobile without its zero", { contactMobile: 1380000123 }, "手机号", "11 位"],
    ["no consent", { publicationConsent: "否" }, "承诺和同意", "需要作出承诺"],
  ])("tells of %s by its column", (_, fields, column, words) => {
    expect(only(fields)).toEqual([{ column, fault: expect.stringContaining(words) }]);
  });

  it("takes full-width signs, and what looks like a formula, as what they are", () => {
    expect(only({ contactMobile: "１３８ ００００ １２３４", name: "=cmd|' /C calc'!A0" })).toEqual([]);
  });

  it("reads 5,000 rows without a pause", () => {
    const begun = performance.now();
    const rows = rowsOf([head, ...Array.from({ length: 5_000 }, () => rowOf())]);
    expect(rows).toHaveLength(5_000);
    expect(performance.now() - begun).toBeLessThan(20_000);
  }, 30_000);
});
