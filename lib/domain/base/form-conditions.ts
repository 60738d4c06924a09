import type { Field, Form } from "./form";

function isChosen(typed: unknown, answer: string): boolean {
  return [typed].flat().includes(answer);
}

/**
 * The names of the fields that are asked of somebody who typed this, in the order of the form. A field whose condition
 * looks at one that is not asked is not asked either.
 */
export function askedFields(form: Form, typed: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  for (const [name, { when }] of Object.entries(form)) {
    if (!when || (asked.includes(when.field) && isChosen(typed[when.field], when.answer))) asked.push(name);
  }
  return asked;
}

/** Whether an answer to this form decides what else it asks. */
export function isConditional(form: Form): boolean {
  return Object.values(form).some(({ when }) => when !== undefined);
}

/** "仅在“有无固定场所”选“有”时填写"; null for a field that everybody is asked. */
export function conditionInWords({ when }: Field, form: Form): string | null {
  const on = when && form[when.field];
  if (!when || !on) return null;
  const options = "options" in on ? on.options : [];
  const answer = options.find(({ value }) => value === when.answer)?.label ?? when.answer;
  return `仅在“${on.label}”选“${answer}”时填写`;
}
