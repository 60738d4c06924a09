import type { FieldErrors } from "../base/errors";
import { type Field, type Form, longText } from "../base/form";
import { type Read, readAnswers } from "../base/form-answers";
import { askedFields } from "../base/form-conditions";
import { readItem } from "./application/application-item";
import {
  type CallAsks,
  readStep,
  type Step,
  stepsOf,
  type Typed,
  typedIn,
} from "./application/application-steps";
import type { ToldItem } from "./correction";

/** What an applicant says to a condition that was found not to be met. */
const explanation = (label: string) =>
  longText(label, { most: 500, hint: "说明现在的情况，怎样符合或为什么不属于这种情形" });

export interface CorrectionForm {
  /** The steps of the application's form, with the named fields alone. */
  steps: Step[];
  /** What is said to conditions, by the id of each; its fields are called `explanations.<id>`. */
  explanations: Form;
}

/** The form of a correction: of all that was asked, only what the notice names is open. */
export function correctionForm(asks: CallAsks, typed: Typed, told: readonly ToldItem[]): CorrectionForm {
  const named = told.flatMap(({ item, label }) => {
    const read = readItem(item);
    return read ? [{ ...read, label }] : [];
  });
  const isNamed = (step: Step, name: string, field: Field) => {
    if (field.kind === "file") return false; // handed over as a file, in a part of its own
    const kind = step.under === "answers." ? "answer" : "field";
    // What hangs on an answer follows it.
    return named.some((one) => one.kind === kind && (one.id === name || one.id === field.when?.field));
  };
  const steps = stepsOf(asks, typed)
    .filter(({ id, under }) => id !== "conditions" && id !== "review" && under !== "expiry.")
    .map((step) => {
      const open = Object.entries(step.form).filter(([name, field]) => isNamed(step, name, field));
      return { ...step, form: withoutLooseConditions(Object.fromEntries(open)) };
    })
    .filter(({ form }) => Object.keys(form).length > 0);
  const conditions = named.filter(({ kind }) => kind === "condition");
  return {
    steps,
    explanations: Object.fromEntries(conditions.map(({ id, label }) => [id, explanation(label)])),
  };
}

/** A field that is open without the one its condition looks at is asked in any case. */
function withoutLooseConditions(form: Form): Form {
  return Object.fromEntries(
    Object.entries(form).map(([name, field]) => {
      const { when, ...free } = field;
      return [name, when && !form[when.field] ? free : field];
    }),
  );
}

/** What was changed, ready for the application: its columns, its answers, and what was said to conditions. */
export interface CorrectionAnswers {
  fields: Record<string, unknown>;
  /** Undefined what is asked no longer. */
  answers: Record<string, unknown>;
  explanations: Record<string, unknown>;
}

/** Reads a correction; all that is wrong is told at once, by the names of the fields. What is not open is not read. */
export function readCorrection(
  { steps, explanations }: CorrectionForm,
  typed: Typed,
): Read<CorrectionAnswers> {
  const value: CorrectionAnswers = { fields: {}, answers: {}, explanations: {} };
  const faults: FieldErrors = {};
  for (const step of steps) {
    const read = readStep(step, typed);
    if (!read.ok) Object.assign(faults, read.faults);
    else {
      const asked = askedFields(step.form, typedIn(step, typed));
      const answers = Object.keys(step.form).map((name) => [
        name,
        asked.includes(name) ? read.value[name] : step.under === "" ? null : undefined,
      ]);
      Object.assign(step.under === "" ? value.fields : value.answers, Object.fromEntries(answers));
    }
  }
  const said = typed.explanations;
  const read = readAnswers(explanations, typeof said === "object" && said !== null ? { ...said } : {});
  if (read.ok) value.explanations = read.value;
  else for (const [at, fault] of Object.entries(read.faults)) faults[`explanations.${at}`] = fault;
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, value };
}
