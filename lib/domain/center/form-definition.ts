import type { Field, Form } from "../base/form";

// The questions that a center adds to the standard block of an application (申请表). They are kept as JSON, so all parts
// stand in every question; those its kind has no use for are empty. The screen, the check and the record go by them.

export const questionKinds = [
  "text",
  "longText",
  "number",
  "money",
  "date",
  "choice",
  "choices",
  "rows",
  "file",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export const questionKindLabels: Record<QuestionKind, string> = {
  text: "单行文字",
  longText: "多行文字",
  number: "数字",
  money: "金额",
  date: "日期",
  choice: "单选",
  choices: "多选",
  rows: "表格",
  file: "文件",
};

/** What a column of a table may ask for. */
export const columnKinds = ["text", "number", "money", "date"] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** Types and no interfaces: they are stored as JSON. */
export type Column = { label: string; kind: ColumnKind };

export type Question = {
  /** q1, q2 …: never given twice in one form, and the name of the answer for good. */
  id: string;
  kind: QuestionKind;
  label: string;
  hint: string | null;
  optional: boolean;
  /** Of a number: its bounds, inclusive. Of a table: how few and how many rows. Of a text, `most`: characters. */
  least: number | null;
  most: number | null;
  /** Places after the point of a number. */
  decimals: number | null;
  unit: string | null;
  /** Of a choice; the words are the answer. */
  options: readonly string[];
  /** Of a table. */
  columns: readonly Column[];
  /** Asked only of those whose answer to an earlier question is this one, or has it among several. */
  when: { question: string; answer: string } | null;
};

export const mostQuestions = 40;
export const mostOptions = 30;
export const mostColumns = 8;
const usualLength = { text: 200, longText: 2000 } as const;
/** Rows of a table where nothing else is said. */
export const usualRows = 20;
const cellLength = 200;

function simple(kind: ColumnKind, label: string, optional: boolean): Field {
  return kind === "text" ? { kind, label, optional, most: cellLength } : { kind, label, optional };
}

/** A question as the field that draws and reads it. */
export function fieldOf(question: Question): Field {
  const { kind, label, hint, optional, least, most, decimals, unit, options, columns, when } = question;
  const asked = {
    label,
    optional,
    ...(hint !== null && { hint }),
    ...(when !== null && { when: { field: when.question, answer: when.answer } }),
  };
  const bounds = { ...(least !== null && { least }), ...(most !== null && { most }) };
  switch (kind) {
    case "text":
    case "longText":
      return { ...asked, kind, most: most ?? usualLength[kind] };
    case "number":
      return {
        ...asked,
        ...bounds,
        kind,
        ...(decimals !== null && { decimals }),
        ...(unit !== null && { unit }),
      };
    case "money":
    case "date":
    case "file":
      return { ...asked, kind };
    case "choice":
    case "choices":
      return { ...asked, kind, options: options.map((value) => ({ value, label: value })) };
    case "rows":
      return { ...asked, most: usualRows, ...bounds, kind, fields: columnsOf(columns) };
  }
}

/** The first column says what the row is about; the others may be left empty. */
function columnsOf(columns: readonly Column[]): Form {
  return Object.fromEntries(
    columns.map(({ label, kind }, at) => [`c${at + 1}`, simple(kind, label, at > 0)]),
  );
}

/** Questions as a form, by their ids. */
export function formOf(questions: readonly Question[]): Form {
  return Object.fromEntries(questions.map((question) => [question.id, fieldOf(question)]));
}

/**
 * Why questions cannot stand in this order, as one Chinese sentence; null when they can. A condition may only look at a
 * choice above it that still offers the answer, so it can never go in a circle.
 */
export function whyNotInOrder(questions: readonly Question[]): string | null {
  for (const [at, { label, when }] of questions.entries()) {
    if (when === null) continue;
    const asked = questions.slice(0, at).find(({ id }) => id === when.question);
    const later = questions.find(({ id }) => id === when.question);
    if (!asked && later) return `“${label}”要看“${later.label}”的回答，须排在它的后面。`;
    if (!asked) return `“${label}”只在这个问题的某个回答下填写，请先修改它的填写条件。`;
    if (!asked.options.includes(when.answer))
      return `“${label}”要在“${asked.label}”选“${when.answer}”时填写，不能去掉这个选项。`;
  }
  return null;
}
