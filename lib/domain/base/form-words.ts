import { type CivilDate, formatDate } from "./civil-date";
import type { Field, Form, FormValue, Option } from "./form";
import { grouped } from "./grouped";
import { type Fen, formatYuan } from "./money";

/** The options of references, by the name of their field: only the page knows them. */
export type FieldOptions = Readonly<Record<string, readonly Option[]>>;

/**
 * An answer as it is read, in Chinese; empty for none. For texts, numbers, money, dates and mobiles it is also what a
 * form shows to be typed over: `readAnswer` reads it back.
 */
export function answerText(field: Field, value: unknown, options: readonly Option[] = []): string {
  if (value === null || value === undefined) return "";
  switch (field.kind) {
    case "money":
      return formatYuan(value as Fen);
    case "date":
      return formatDate(value as CivilDate);
    case "flag":
      return value ? "是" : "否";
    case "choice":
    case "choices":
      return labelsOf(field.options, value);
    case "reference":
    case "references":
      return labelsOf(options, value);
    case "rows":
      return rowsOf(value)
        .map((row) =>
          answersInWords(field.fields, row)
            .map(({ value }) => value)
            .join("，"),
        )
        .join("\n");
    default:
      return String(value);
  }
}

/** Every answer with the words of its question, in the order of the form; long ones are `wide`. */
export function answersInWords<F extends Form>(
  form: F,
  answers: Partial<FormValue<F>>,
  options: FieldOptions = {},
): { label: string; value: string; wide: boolean }[] {
  return Object.entries(form).map(([name, field]) => {
    const answer = answers[name];
    // From five digits on: a year stays as it is.
    const many = field.kind === "number" && typeof answer === "number" && answer >= 10_000;
    const words = many ? grouped(answer) : answerText(field, answer, options[name]);
    const unit = field.kind === "number" && field.unit && words ? ` ${field.unit}` : "";
    return {
      label: field.label,
      value: words + unit,
      wide: field.kind === "longText" || field.kind === "rows",
    };
  });
}

function labelsOf(options: readonly Option[], value: unknown): string {
  return [value]
    .flat()
    .map((one) => options.find((option) => option.value === one)?.label ?? "")
    .filter(Boolean)
    .join("、");
}

function rowsOf(value: unknown): Record<string, never>[] {
  return Array.isArray(value) ? value : [];
}
