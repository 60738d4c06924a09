import type { FormValues } from "@/components/ui/form-state";
import { typedValues } from "@/lib/domain/base/typed-values";
import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import { readForm } from "@/lib/web/form";

/** What is typed in a form now, without what it carries along. */
export function typedNow(
  form: HTMLFormElement,
  carried: readonly string[],
): { typed: Typed; values: FormValues } {
  const data = new FormData(form);
  for (const name of [...carried, "was"]) data.delete(name);
  return { typed: readForm(data), values: typedValues(data) };
}

/** The form as it is sent: with what it began with, and the draft it belongs to. */
export function dataOf(form: HTMLFormElement, was: Typed, receipt: string): FormData {
  const data = new FormData(form);
  data.set("was", JSON.stringify(was));
  if (receipt) data.set("receipt", receipt);
  return data;
}

/** What is in the fields without one of them. */
export function withoutField(values: FormValues, name: string): FormValues {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([field]) => field !== name && field !== `${name}[]` && !field.startsWith(`${name}.`),
    ),
  );
}

interface Saved {
  version: number;
  typed: Typed;
  values: FormValues;
  time: string;
}

// A page that comes back from the browser's memory is as old as it was left, and one that is loaded again while a save is
// under way may be older than that: what the tab saved is kept here, with the version of the draft.
const saved = new Map<string, Saved>();

export function rememberSaved(key: string, save: Saved): void {
  saved.set(key, save);
  try {
    sessionStorage.setItem(key, JSON.stringify(save));
  } catch {}
}

/** What this tab saved of the step after the page was made. */
export function savedSince(key: string, version: number): Saved | null {
  const found = saved.get(key) ?? beforeLoading(key);
  return found && found.version > version ? found : null;
}

/** Forgets what tabs saved of applications to a center, on a device that is left to others. */
export function forgetSaved(slug: string): void {
  saved.clear();
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(`${slug} `)) sessionStorage.removeItem(key);
  } catch {}
}

function beforeLoading(key: string): Saved | null {
  try {
    const found: Saved | null = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return typeof found?.version === "number" ? found : null;
  } catch {
    return null;
  }
}
