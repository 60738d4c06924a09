import { withoutInvisible } from "./text-input";

/** What a person typed, as the form can show it again. */
export type FormValues = Record<string, string | string[]>;

const secret = /password/i;

/** What was typed under each name of a form, in its order; passwords as they are, other texts without invisible signs. */
export function typedEntries(form: FormData): [name: string, values: string[]][] {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return names.map((name) => [
    name,
    form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .map((value) => (secret.test(name) ? value : withoutInvisible(value))),
  ]);
}

/** Field names and what was typed, to fill the form again. Passwords are left out. */
export function typedValues(form: FormData): FormValues {
  const shown = typedEntries(form).filter(([name]) => !secret.test(name));
  return Object.fromEntries(
    shown.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}
