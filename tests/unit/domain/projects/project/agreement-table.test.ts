import { expect, test } from "vitest";
import { agreementPaper } from "@/lib/domain/admission/agreement-paper";
import { readClauses } from "@/lib/domain/admission/template/clause";
import { merged, unknownFields } from "@/lib/domain/admission/template/merge-field";
import { civilDate } from "@/lib/domain/base/civil-date";
import { agreementTables } from "@/lib/domain/projects/project/agreement-table";

const line = {
  ...{ name: "健康讲座", target: 10, unit: "场", unitPriceFen: null },
  ...{ dueOn: civilDate("2022-10-31"), evidence: null },
};
const tranche = {
  ...{ name: "首期款", percent: 70, amountFen: 4_200_000n, condition: "signed" as const },
  ...{ conditionText: null, dueOn: null },
};
const agreed = {
  ownFen: 1_000_000n,
  planLines: [line],
  budgetLines: [
    { name: "活动费", amountFen: 4_000_000n },
    { name: "人员费", amountFen: 3_000_000n },
  ],
  tranches: [tranche, { ...tranche, name: "尾款", percent: 30, amountFen: 1_800_000n }],
};

test("the tables sum budget and payments to the fen, in figures and in capital numerals", () => {
  const { 服务指标表: plan, 预算表: budget, 拨付计划表: payments } = agreementTables(agreed);
  expect(plan?.rows).toEqual([["1", "健康讲座", "10 场", "2022年10月31日", ""]]);
  expect(budget?.total).toEqual([
    ["合计", "", "70,000.00"],
    ["其中", "乙方自筹配套", "10,000.00"],
    ["大写", "人民币柒万元整"],
  ]);
  expect(payments?.rows[1]).toEqual(["尾款", "30%", "18,000.00", "协议签订后", ""]);
  expect(payments?.total).toEqual([
    ["合计", "", "60,000.00", "", ""],
    ["大写", "人民币陆万元整"],
  ]);
});

test("unit prices have a column only where some line has one; of what is not planned there is no table", () => {
  const priced = agreementTables({ ...agreed, planLines: [{ ...line, unitPriceFen: 50_000n }, line] });
  expect(priced.服务指标表?.rows.map((row) => row[3])).toEqual(["500.00", ""]);
  expect(priced.服务指标表?.widths).toHaveLength(6);
  expect(agreementTables({ ...agreed, planLines: [], budgetLines: [], tranches: [] })).toEqual({});
});

test("a template says by a line of its own where a table goes; without one its words stand there", () => {
  const read = readClauses("# 资金\n- 预算如下：\n{预算表}\n- 拨付：\n｛ 拨付计划表 ｝");
  const clauses = read.ok ? read.clauses : [];
  const values = { 拨付计划表: "按甲方核定的拨付计划。" };
  const { 预算表: budget } = agreementTables(agreed);
  const { blocks } = agreementPaper({
    title: "",
    clauses: merged(clauses, values, budget ? { 预算表: budget } : {}),
    values,
  });
  expect(blocks).toContainEqual({ kind: "table", ...budget });
  expect(blocks).toContainEqual({ kind: "paragraph", text: "按甲方核定的拨付计划。" });
  expect(unknownFields(clauses)).toEqual([]);
});

test("a table within other words is refused with its place", () => {
  const read = readClauses("# 资金\n- 预算：{预算表}。");
  expect(unknownFields(read.ok ? read.clauses : [])).toEqual([
    "第一条（一）：“预算表”是一张表，请让它单独占一行，前面不加记号。",
  ]);
});
