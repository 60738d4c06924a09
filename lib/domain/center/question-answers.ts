import { answerText } from "../base/form-words";
import { fieldOf, type Question } from "./form-definition";

/** The answers to the questions of a form, by their ids: of those alone that were asked. Money is in fen. */
export type Answers = Readonly<Record<string, unknown>>;

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
