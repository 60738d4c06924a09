import type { PaperTable } from "../../base/paper";
import { type Clause, type NumberedClause, numbered } from "./clause";

/** What an agreement is merged with, each by the word that stands for it between ｛ and ｝. */
export const mergeFields = {
  协议编号: "系统编定",
  签发日期: "签发当天",
  签署截止日期: "按本中心的签署期限推算",
  中心名称: "中心信息",
  主管单位: "中心信息",
  中心地址: "中心信息",
  中心电话: "中心信息",
  组织名称: "申请或组织档案",
  登记信息: "统一社会信用代码、备案编号或“尚未登记”",
  负责人: "申请或签发时填写",
  招募批次: "批次名称；直接签订的为“直接签订”",
  项目名称: "申报书；入驻孵化的没有",
  申请金额: "申报书，如“50,000.00元”",
  核定金额: "公示前核定的金额，如“50,000.00元”",
  核定金额大写: "由金额推出，如“伍万元整”",
  服务领域: "申报书或项目",
  服务对象: "申报书或项目",
  服务指标: "签发时填写；不填的以申报书为准",
  拨付安排: "签发时填写；不填的按核定的拨付计划",
  入驻方式: "申请时选定的园内、园外或虚拟",
  场地: "签发时填写",
  期限: "月数，如“12个月”",
  起始日期: "签发时填写",
  终止日期: "由起始日期和月数推算",
  保证金: "签发时填写，如“1,000.00元”",
  保证金大写: "由金额推出，如“壹仟元整”",
  服务指标表: "单独一行，换成项目登记的服务指标；没有登记的写“服务指标”的文字",
  预算表: "单独一行，换成项目登记的预算；没有登记的写以申报书为准",
  拨付计划表: "单独一行，换成项目的拨付计划；没有登记的写“拨付安排”的文字",
} as const satisfies Record<string, string>;

export type MergeField = keyof typeof mergeFields;
export const mergeFieldNames = Object.keys(mergeFields) as MergeField[];
/** Those that stand for a table, and alone in their line; their value is what is written where there is none. */
export const tableFields = ["服务指标表", "预算表", "拨付计划表"] as const satisfies readonly MergeField[];
export type MergeTables = Partial<Record<(typeof tableFields)[number], PaperTable>>;

/** What is known of one agreement; an empty word is as good as none. */
export type MergeValues = Partial<Record<MergeField, string>>;

const place = /[{｛]([^{}｛｝]*)[}｝]/g;

function isField(word: string): word is MergeField {
  return (mergeFieldNames as readonly string[]).includes(word);
}

/** The field that a paragraph consists of, if it stands for a table; null otherwise. */
function tableFieldOf({ text }: { text: string }): (typeof tableFields)[number] | null {
  const [, word = ""] = /^[{｛]([^{}｛｝]*)[}｝]$/.exec(text.trim()) ?? [];
  return tableFields.find((name) => name === word.trim()) ?? null;
}

/** Where a clause stands: its own number after that of its article. */
function whereabouts(lines: readonly NumberedClause[], at: number): string {
  const article = lines.slice(0, at + 1).findLast(({ level, number }) => level === 1 && number !== "");
  const own = lines[at];
  if (!own || own === article) return article?.number ?? "开头";
  return (article?.number ?? "开头") + own.number;
}

/** A sentence for each word between ｛ and ｝ that stands for nothing, and for each bracket left open, with its clause. */
export function unknownFields(clauses: readonly Clause[]): string[] {
  const lines = numbered(clauses);
  return lines.flatMap((line, at) => {
    const { text, number } = line;
    const where = whereabouts(lines, at);
    const named = [...text.matchAll(place)].map(([, word = ""]) => word.trim());
    const unknown = named.filter((word) => !isField(word));
    const alone = number === "" && tableFieldOf(line) !== null;
    const tables = alone ? [] : tableFields.filter((name) => named.includes(name));
    const open = /[{}｛｝]/.test(text.replace(place, ""));
    return [
      ...unknown.map((word) => `${where}：没有“${word}”这个合并项。`),
      ...tables.map((name) => `${where}：“${name}”是一张表，请让它单独占一行，前面不加记号。`),
      ...(open ? [`${where}：大括号没有成对。`] : []),
    ];
  });
}

/** The fields that these clauses use, each with the clauses that do: 场地 -> ["第二条（一）"]. */
export function usedFields(clauses: readonly Clause[]): Map<MergeField, string[]> {
  const used = new Map<MergeField, string[]>();
  const lines = numbered(clauses);
  for (const [at, { text }] of lines.entries()) {
    for (const [, word = ""] of text.matchAll(place)) {
      const name = word.trim();
      if (isField(name)) used.set(name, [...(used.get(name) ?? []), whereabouts(lines, at)]);
    }
  }
  return used;
}

/** A sentence for each field that is used and has no value. */
export function missingValues(clauses: readonly Clause[], values: MergeValues): string[] {
  return [...usedFields(clauses)]
    .filter(([name]) => !values[name])
    .map(([name, where]) => `${where.join("、")}要用到“${name}”，还没有填写。`);
}

/**
 * The clauses with every field replaced by its value, or, where there is none, by its name in 〔 〕 as on a draft; a
 * paragraph that stands for a table by that table, where there is one.
 */
export function merged(clauses: readonly Clause[], values: MergeValues, tables: MergeTables = {}): Clause[] {
  return clauses.map((clause) => {
    const { text, plain, parts } = clause;
    const name = plain ? tableFieldOf(clause) : null;
    const table = name && tables[name];
    if (name && table) return { text: name, plain, parts: [], table };
    const words = text.replace(place, (_, word: string) => {
      const field = word.trim();
      return (isField(field) && values[field]) || `〔${field}〕`;
    });
    return { text: words, plain, parts: merged(parts, values, tables) };
  });
}
