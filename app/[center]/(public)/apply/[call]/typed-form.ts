import type { FormValues } from "@/components/ui/form-state";
import type { Typed } from "@/lib/domain/recruitment/application/application-steps";
import { readForm, typedValues } from "@/lib/web/form";

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

// A page that comes back from the browser's memory is as old as it was left: what it saved since is kept here, as long
// as the tab lives, with the version of the draft.
const saved = new Map<string, { version: number; typed: Typed; values: FormValues; time: string }>();

export function rememberSaved(
  key: string,
  save: { version: number; typed: Typed; values: FormValues; time: string },
): void {
  saved.set(key, save);
}

/** What this tab saved of the step after the page was made. */
export function savedSince(key: string, version: number) {
  const found = saved.get(key);
  return found && found.version > version ? found : null;
}
