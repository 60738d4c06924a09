import {
  choice,
  type Form,
  type FormValue,
  flag,
  form,
  longText,
  number,
  type Option,
  rows,
  text,
} from "../base/form";
import {
  type ColumnKind,
  columnKinds,
  mostColumns,
  mostOptions,
  type Question,
  type QuestionKind,
  questionKindLabels,
  questionKinds,
} from "./form-definition";

const columnLabels: Record<ColumnKind, string> = {
  text: "文字",
  number: "整数",
  money: "金额",
  date: "日期",
};

/** What staff say of a question. A kind asks only for what it has use for: see `askedOf`. */
export const questionForm = form({
  kind: choice("类型", questionKinds, questionKindLabels),
  label: text("问题", { most: 100, hint: "申请人看到的名称，如“近两年主要活动”" }),
  hint: text("填写说明", { most: 200, optional: true, hint: "显示在问题下方，帮助申请人填对" }),
  options: longText("选项", { most: 2000, optional: true, hint: `每行一个，2 至 ${mostOptions} 个` }),
  columns: rows(
    "表格的列",
    { label: text("列名", { most: 40 }), kind: choice("填写内容", columnKinds, columnLabels) },
    { optional: true, most: mostColumns, hint: "每列一行，第一列必填，其余各列可以留空" },
  ),
  least: number("最少", { most: 999_999_999, optional: true }),
  most: number("最多", { most: 999_999_999, optional: true }),
  decimals: number("小数位数", { most: 6, optional: true, hint: "不填为整数" }),
  unit: text("单位", { most: 10, optional: true, hint: "如 人、平方米" }),
  when: text("填写条件", { most: 300, optional: true, hint: "不选的，所有申请人都填" }),
  optional: flag("可以不填"),
});

const own: Record<QuestionKind, readonly (keyof typeof questionForm)[]> = {
  text: ["most"],
  longText: ["most"],
  number: ["least", "most", "decimals", "unit"],
  money: [],
  date: [],
  choice: ["options"],
  choices: ["options"],
  rows: ["columns", "least", "most"],
  file: [],
};

const boundLabels: Partial<Record<QuestionKind, readonly [least: string, most: string]>> = {
  text: ["", "最多字数"],
  longText: ["", "最多字数"],
  number: ["最小值", "最大值"],
  rows: ["最少行数", "最多行数"],
};

/** A condition as one value of a list: "q2=有". */
export function conditionKey({ question, answer }: { question: string; answer: string }): string {
  return `${question}=${answer}`;
}

/** Every answer of a choice above that a condition may look at. */
export function conditionOptions(earlier: readonly Question[]): Option[] {
  return earlier.flatMap(({ id, label, options }) =>
    options.map((answer) => ({
      value: conditionKey({ question: id, answer }),
      label: `“${label}”选“${answer}”时`,
    })),
  );
}

/** The fields that a question of this kind is asked about; the kind itself is settled before. */
export function askedOf(kind: QuestionKind, earlier: readonly Question[]): Form {
  const { hint, label, when, optional } = questionForm;
  const [least = "", most = ""] = boundLabels[kind] ?? [];
  const words: Partial<Record<string, string>> = { least, most };
  const parts = own[kind].map((name) => [
    name,
    { ...questionForm[name], label: words[name] || questionForm[name].label },
  ]);
  return {
    label,
    hint,
    ...Object.fromEntries(parts),
    optional,
    // Chosen from a list that only this form knows.
    ...(earlier.some(({ options }) => options.length > 0) && { when: { ...when, kind: "reference" } }),
  };
}

type Written = FormValue<typeof questionForm>;

/** What was written line by line: the lines that say something. */
export function linesOf(written: string | null): string[] {
  return (written ?? "").split("\n").flatMap((line) => line.trim() || []);
}

/** The question that was written, without an id; what its kind has no use for is dropped. */
export function questionFrom(written: Written, earlier: readonly Question[]): Omit<Question, "id"> {
  const { kind, label, hint, optional } = written;
  const uses = (name: keyof Written) => own[kind].includes(name);
  const condition = conditionOptions(earlier).find(({ value }) => value === written.when);
  const at = condition?.value.indexOf("=") ?? 0;
  return {
    kind,
    label,
    hint,
    optional,
    least: uses("least") ? written.least : null,
    most: uses("most") ? written.most : null,
    decimals: uses("decimals") ? written.decimals : null,
    unit: uses("unit") ? written.unit : null,
    options: uses("options") ? linesOf(written.options) : [],
    columns: uses("columns") ? written.columns : [],
    when: condition
      ? { question: condition.value.slice(0, at), answer: condition.value.slice(at + 1) }
      : null,
  };
}
