import { type FormValues, typedEntries } from "@/lib/domain/base/typed-values";

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
  for (const [name, values] of typedEntries(form)) {
    const parts = name.replace(/\[\]$/, "").split(".");
    const last = parts.pop() ?? "";
    branchAt(root, parts).set(last, name.endsWith("[]") ? values : (values[0] ?? ""));
  }
  return asObject(root);
}
