import type { FieldErrors } from "../base/errors";
import { form, longText, type Option } from "../base/form";
import { lengthOf } from "../base/text-length";
import { linesOf } from "./question-form";

/** What a center names in its own words. */
export const optionListNames = [
  "category",
  "stage",
  "field",
  "resourceMode",
  "orderKind",
  "assistedKind",
] as const;
export type OptionListName = (typeof optionListNames)[number];

export const optionListLabels: Record<OptionListName, string> = {
  category: "组织类别",
  stage: "孵化类型",
  field: "服务领域",
  resourceMode: "慈善资源模式",
  assistedKind: "帮扶对象类别",
  orderKind: "点单类别",
};

/** The words of one list, each once, in the order they are offered. */
export interface OptionWords {
  words: readonly string[];
  /** No longer offered; what is on record keeps them. */
  retired: readonly string[];
}

/** What a center begins with: the six categories and the fields of Gujiao (2024), the stages of Chengdu's (2012), Suzhou's modes (2023). */
export const usualWords: Record<OptionListName, readonly string[]> = {
  category: ["公益慈善", "城乡服务", "科技", "文艺", "行业协会商会", "其他社会服务机构"],
  stage: ["萌芽型", "初创型", "枢纽型"],
  field: ["助老", "济困", "助残", "救灾", "助医", "儿童关爱", "社区治理", "志愿服务", "其他"],
  resourceMode: ["慈善+党建", "慈善+金融", "慈善+教育", "慈善+救助"],
  assistedKind: [
    "独居老人",
    "高龄老人",
    "残疾人",
    "慢性病患者",
    "孕产妇",
    "困难家庭",
    "困境儿童",
    "移民搬迁户",
  ],
  orderKind: ["家政维修", "网上代办", "务工就业", "助老陪护", "儿童照看", "环境卫生", "其他"],
};

/** How many words a list may have, and how long one may be. */
export const mostWords = 40;
export const longestWord = 20;

export const optionListForm = form({
  words: longText("供选择的", { most: 1000, hint: "每行一个，按显示的顺序" }),
  retired: longText("已停用的", {
    most: 500,
    optional: true,
    hint: "每行一个；不再供选择，已经用了的记录不变",
  }),
});

/** The words that were typed; a line each. */
export function wordsTyped(typed: { words: string; retired: string | null }): OptionWords {
  return { words: linesOf(typed.words), retired: linesOf(typed.retired) };
}

/**
 * What is wrong with the words of a list, by field of its form. A word that is on record (`used`) can be retired, but
 * neither taken out nor changed.
 */
export function optionFaults({ words, retired }: OptionWords, used: readonly string[]): FieldErrors {
  const all = [...words, ...retired];
  const faults: FieldErrors = {};
  const long = all.find((word) => lengthOf(word) > longestWord);
  const twice = all.find((word, place) => all.indexOf(word) !== place);
  const missing = used.filter((word) => !all.includes(word));
  if (all.length > mostWords)
    faults.words = `现在共 ${all.length} 项，连同停用的最多 ${mostWords} 项，请精简。`;
  else if (long) faults.words = `“${[...long].slice(0, longestWord).join("")}…”超过 ${longestWord} 个字。`;
  else if (twice) faults.words = `“${twice}”写了两次，每项只写一次。`;
  else if (missing.length > 0)
    faults.words = `“${missing.join("”“")}”已经用在记录中，不能删除或改名；不再使用的，请移到“已停用的”。`;
  return faults;
}

/** Words as a field or a filter offers them. */
export function wordOptions(words: readonly string[]): Option[] {
  return words.map((word) => ({ value: word, label: word }));
}
