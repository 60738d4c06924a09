import type { MergeTables } from "../../admission/template/merge-field";
import { capitalNumerals } from "../../base/capital-numerals";
import { type CivilDate, formatDate } from "../../base/civil-date";
import { type Fen, formatYuan } from "../../base/money";
import type { PaperTable } from "../../base/paper";
import { type TrancheCondition, trancheConditionLabels } from "../money/tranche";

/** What is agreed on a project, as its record has it; amounts in fen. */
export interface Agreed {
  ownFen: Fen;
  planLines: readonly {
    name: string;
    target: number;
    unit: string;
    unitPriceFen: Fen | null;
    dueOn: CivilDate | null;
    evidence: string | null;
  }[];
  budgetLines: readonly { name: string; amountFen: Fen }[];
  tranches: readonly {
    name: string;
    percent: number | null;
    amountFen: Fen;
    condition: TrancheCondition;
    conditionText: string | null;
    dueOn: CivilDate | null;
  }[];
}

/** The tables of an agreement on a project, each where there is something to list. */
export function agreementTables(project: Agreed): MergeTables {
  return {
    ...(project.planLines.length > 0 && { 服务指标表: planTable(project) }),
    ...(project.budgetLines.length > 0 && { 预算表: budgetTable(project) }),
    ...(project.tranches.length > 0 && { 拨付计划表: paymentTable(project) }),
  };
}

/** Of a column whose head names 元. */
const amount = (fen: Fen) => formatYuan(fen).replace(" 元", "");
const sumOf = (lines: readonly { amountFen: Fen }[]) => lines.reduce((sum, one) => sum + one.amountFen, 0n);
const inCapitals = (sum: Fen) => ["大写", `人民币${capitalNumerals(sum)}`];

/** A column of unit prices only where some line has one: services that are bought. */
function planTable({ planLines }: Agreed): PaperTable {
  const priced = planLines.some(({ unitPriceFen }) => unitPriceFen !== null);
  return {
    head: ["序号", "服务指标", "目标", ...(priced ? ["单价（元）"] : []), "完成期限", "佐证"],
    // Millimetres of a line of 156: a date in words takes 34.
    widths: [12, priced ? 40 : 55, 25, ...(priced ? [18] : []), 34, priced ? 27 : 30],
    aligns: ["center", "left", "right", ...(priced ? (["right"] as const) : []), "center", "left"],
    rows: planLines.map(({ name, target, unit, unitPriceFen, dueOn, evidence }, at) => [
      `${at + 1}`,
      name,
      `${target} ${unit}`,
      ...(priced ? [unitPriceFen === null ? "" : amount(unitPriceFen)] : []),
      dueOn ? formatDate(dueOn) : "项目期内",
      evidence ?? "",
    ]),
  };
}

function budgetTable({ budgetLines, ownFen }: Agreed): PaperTable {
  const sum = sumOf(budgetLines);
  return {
    head: ["序号", "预算科目", "金额（元）"],
    widths: [16, 100, 40],
    aligns: ["center", "left", "right"],
    rows: budgetLines.map((line, at) => [`${at + 1}`, line.name, amount(line.amountFen)]),
    total: [
      ["合计", "", amount(sum)],
      ...(ownFen > 0n ? [["其中", "乙方自筹配套", amount(ownFen)]] : []),
      inCapitals(sum),
    ],
  };
}

function paymentTable({ tranches }: Agreed): PaperTable {
  const sum = sumOf(tranches);
  return {
    head: ["期次", "比例", "金额（元）", "拨付条件", "预计日期"],
    widths: [24, 16, 30, 50, 36],
    aligns: ["left", "right", "right", "left", "center"],
    rows: tranches.map(({ name, percent, amountFen, condition, conditionText, dueOn }) => [
      name,
      percent === null ? "" : `${percent}%`,
      amount(amountFen),
      conditionText ?? trancheConditionLabels[condition],
      dueOn ? formatDate(dueOn) : "",
    ]),
    total: [["合计", "", amount(sum), "", ""], inCapitals(sum)],
  };
}
