import type { FieldErrors } from "../base/errors";
import { type Read, readAnswers } from "../base/form-answers";
import { askedFields } from "../base/form-conditions";
import { answerText } from "../base/form-words";
import { fieldOf, formOf, type Question } from "./form-definition";

/** The answers to the questions of a form, by their ids: of those alone that were asked. Money is in fen. */
export type Answers = Readonly<Record<string, unknown>>;

/**
 * Reads what was typed into a form, `{ q1: … }` as `readForm` gives it. Every fault is told at once, by the place of
 * its field: `q3.0.c2`. Answers to questions that were not asked are dropped; a name that is no question of this form
 * is a fault of the whole, at the place "".
 */
export function readQuestions(questions: readonly Question[], typed: unknown): Read<Answers> {
  const given: Record<string, unknown> = typeof typed === "object" && typed !== null ? { ...typed } : {};
  const form = formOf(questions);
  const read = readAnswers(form, given);
  const faults: FieldErrors = read.ok ? {} : { ...read.faults };
  if (Object.keys(given).some((name) => !Object.hasOwn(form, name)))
    faults[""] = "页面上的问题与现在的申请表不一致。请先复制已填的内容，再刷新页面填写。";
  if (!read.ok || "" in faults) return { ok: false, faults };
  const asked = askedFields(form, given);
  return { ok: true, value: Object.fromEntries(asked.map((id) => [id, read.value[id]])) };
}

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Answers as JSON holds them: money as text, because JSON has no bigint. */
export function packAnswers(answers: Answers): { [id: string]: Json } {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, pack(answer)]));
}

function pack(answer: unknown): Json {
  if (Array.isArray(answer)) return answer.map(pack);
  if (typeof answer === "object" && answer !== null) return packAnswers({ ...answer });
  if (typeof answer === "string" || typeof answer === "number" || typeof answer === "boolean") return answer;
  return typeof answer === "bigint" ? `${answer}` : null;
}

function unpack(field: ReturnType<typeof fieldOf>, packed: unknown): unknown {
  if (field.kind === "money") return typeof packed === "string" ? BigInt(packed) : null;
  if (field.kind !== "rows" || !Array.isArray(packed)) return packed;
  const { fields } = field;
  return packed.map((row: Answers) =>
    Object.fromEntries(Object.entries(fields).map(([name, inner]) => [name, unpack(inner, row[name])])),
  );
}

/** Packed answers as the kit reads them; of the questions of this form alone. */
export function unpackAnswers(questions: readonly Question[], packed: Answers): Answers {
  const known = questions.filter(({ id }) => id in packed);
  return Object.fromEntries(
    known.map((question) => [question.id, unpack(fieldOf(question), packed[question.id])]),
  );
}

/** An answer in words, with the question's; long ones are `wide`. */
export interface AnswerInWords {
  /** Of the question. */
  id: string;
  label: string;
  value: string;
  wide: boolean;
}

/** Packed answers with the words of their questions, in the order of the form; what was not asked is left out. */
export function questionsInWords(questions: readonly Question[], packed: Answers): AnswerInWords[] {
  return questions
    .filter(({ id }) => id in packed)
    .map((question) => {
      const { id, kind, label, unit } = question;
      const field = fieldOf(question);
      const words = answerText(field, unpack(field, packed[id]));
      return {
        id,
        label,
        value: kind === "number" && unit && words ? `${words} ${unit}` : words,
        wide: kind === "longText" || kind === "rows",
      };
    });
}
