import type { Question } from "@/lib/domain/center/form-definition";

/** A question of a form, of which only the parts that matter are told. */
export function questionOf(fields: Partial<Question> & Pick<Question, "id">): Question {
  return {
    kind: "text",
    label: fields.id,
    hint: null,
    optional: false,
    least: null,
    most: null,
    decimals: null,
    unit: null,
    options: [],
    columns: [],
    when: null,
    ...fields,
  };
}

/** A question as its page sends it: a number that must be given. */
export const writtenQuestion = {
  kind: "number" as const,
  label: "面积",
  hint: null,
  options: null,
  columns: [],
  least: null,
  most: null,
  decimals: null,
  unit: "平方米",
  when: null,
  optional: false,
};
