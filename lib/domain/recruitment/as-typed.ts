import type { Field } from "../base/form";
import { answerText } from "../base/form-words";
import { formatYuan } from "../base/money";
import { fieldOf, type Question } from "../center/form-definition";
import type { Typed } from "./application/application-steps";
import type { CallCondition } from "./condition-form";

interface Applied {
  founders: readonly string[];
  partners: readonly string[];
  confirmed: readonly string[];
  /** As they are stored: money as text of fen. */
  answers: Typed;
}

/** An application as it would have been typed, for whatever goes by its form: papers, corrections. */
export function asTyped<A extends Applied>(
  application: A,
  { questions, conditions }: { questions: readonly Question[]; conditions: readonly CallCondition[] },
): Typed {
  const { founders, partners, confirmed, answers, ...columns } = application;
  const exclusions = conditions.filter(({ kind }) => kind === "exclusion");
  const texts = Object.entries(columns).map(([name, value]) => [
    name,
    typeof value === "number" ? `${value}` : typeof value === "bigint" ? formatYuan(value) : value,
  ]);
  return {
    ...Object.fromEntries(texts),
    founders: founders.join("\n"),
    partners: partners.join("\n"),
    confirmed,
    noExclusion: exclusions.every(({ id }) => confirmed.includes(id)) ? "yes" : "",
    answers: Object.fromEntries(
      questions
        .filter(({ id }) => id in answers)
        .map((question) => [question.id, typedAnswer(fieldOf(question), answers[question.id])]),
    ),
  };
}

function typedAnswer(field: Field, stored: unknown): unknown {
  if (stored === null || stored === undefined) return "";
  switch (field.kind) {
    case "choice":
    case "choices":
      return stored;
    case "flag":
      return stored ? "yes" : "";
    case "money":
      return answerText(field, BigInt(String(stored)));
    case "rows": {
      const rows: Typed[] = Array.isArray(stored) ? stored : [];
      const typed = rows.map((row) =>
        Object.entries(field.fields).map(([name, column]) => [name, typedAnswer(column, row[name])]),
      );
      return Object.fromEntries(typed.map((row, at) => [String(at), Object.fromEntries(row)]));
    }
    default:
      return answerText(field, stored);
  }
}
