/** What a person typed, as the form can show it again. */
export type FormValues = Record<string, string | string[]>;

/** The answer to a submitted form; `components/ui/form-state` has the same shape on the other side. */
export type FormState =
  | { status: "idle" }
  | { status: "done"; message?: string; data?: FormValues }
  | { status: "refused"; code: string; message: string; fields: Record<string, string>; values: FormValues };

const secret = /password/i;

/** Control characters but line ends and tabs, which nobody types and the database refuses. */
const control = /[^\P{Cc}\n\r\t]/gu;

function plain(text: string): string {
  return text.replace(control, "");
}

function entries(form: FormData): [string, string[]][] {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return names.map((name) => [
    name,
    form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .map(plain),
  ]);
}

/** Field names and what was typed, to fill the form again after a refusal. Passwords are not sent back. */
export function typedValues(form: FormData): FormValues {
  const shown = entries(form).filter(([name]) => !secret.test(name));
  return Object.fromEntries(
    shown.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

/**
 * A form as the object its zod schema expects: `name[]` is always a list, `points.c1` an entry of `points`.
 * A name without a mark is its first value; a repeated plain name is therefore never a list by accident.
 */
export function readForm(form: FormData): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const groups = new Map<string, Map<string, string>>();
  for (const [name, values] of entries(form)) {
    const dot = name.indexOf(".");
    if (name.endsWith("[]")) result[name.slice(0, -2)] = values;
    else if (dot > 0) {
      const group = groups.get(name.slice(0, dot)) ?? new Map<string, string>();
      groups.set(name.slice(0, dot), group.set(name.slice(dot + 1), values[0] ?? ""));
    } else result[name] = values[0] ?? "";
  }
  for (const [name, group] of groups) result[name] = Object.fromEntries(group);
  return result;
}
