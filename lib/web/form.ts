import { withoutInvisible } from "@/lib/domain/base/text-input";

/** What a person typed, as the form can show it again. */
export type FormValues = Record<string, string | string[]>;

/** The answer to a submitted form; `components/ui/form-state` has the same shape on the other side. */
export type FormState<R = unknown> =
  | { status: "idle" }
  | { status: "done"; message?: string; data?: R }
  | {
      status: "refused";
      code: string;
      message: string;
      fields: Record<string, string>;
      values: FormValues;
      way?: { label: string; href: string };
    };

const secret = /password/i;

function entries(form: FormData): [string, string[]][] {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return names.map((name) => [
    name,
    form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .map((value) => (secret.test(name) ? value : withoutInvisible(value))),
  ]);
}

/** Field names and what was typed, to fill the form again after a refusal. Passwords are not sent back. */
export function typedValues(form: FormData): FormValues {
  const shown = entries(form).filter(([name]) => !secret.test(name));
  return Object.fromEntries(
    shown.map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

type Branch = Map<string, Branch | string | string[]>;

/** The branch of a name's dots; a plain field of the same name gives way to it. */
function branchAt(root: Branch, parts: readonly string[]): Branch {
  let branch = root;
  for (const part of parts) {
    const found = branch.get(part);
    const next: Branch = found instanceof Map ? found : new Map();
    branch.set(part, next);
    branch = next;
  }
  return branch;
}

/** Own properties only, whatever they are called: no name reaches a prototype. */
function asObject(branch: Branch): Record<string, unknown> {
  return Object.fromEntries(
    [...branch].map(([name, value]) => [name, value instanceof Map ? asObject(value) : value]),
  );
}

/**
 * A form as the object its schema expects: `name[]` is always a list, `points.c1` an entry of `points`,
 * `lines.0.what` one of its first line, to any depth. A name without a mark is its first value; a repeated plain name
 * is therefore never a list by accident.
 */
export function readForm(form: FormData): Record<string, unknown> {
  const root: Branch = new Map();
  for (const [name, values] of entries(form)) {
    const parts = name.replace(/\[\]$/, "").split(".");
    const last = parts.pop() ?? "";
    branchAt(root, parts).set(last, name.endsWith("[]") ? values : (values[0] ?? ""));
  }
  return asObject(root);
}
