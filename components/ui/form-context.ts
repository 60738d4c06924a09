"use client";

import { createContext, use, useId } from "react";
import { type FormState, idle, typedBefore } from "./form-state";

interface FormContext {
  id: string;
  state: FormState;
  /** The answer that came with the page itself, when the form was posted without script. */
  posted: FormState;
  pending: boolean;
}

export const FormContext = createContext<FormContext | null>(null);

/** The id of a field's control, so that the summary of errors can link to it. */
export function controlId(formId: string, name: string): string {
  return `${formId}-${name}`;
}

/** The nearest error for `name`: its own, or that of one of its entries (`docs.0` for `docs`). */
function errorFor(state: FormState, name: string): string | undefined {
  if (state.status !== "refused") return undefined;
  const own = state.fields[name];
  if (own) return own;
  const entry = Object.keys(state.fields).find((key) => key.startsWith(`${name}.`));
  return entry === undefined ? undefined : state.fields[entry];
}

/** What a field needs of its form: id, error, what was typed before, and the ids that describe it. */
export function useField(name: string, hint: unknown) {
  const own = useId();
  const form = use(FormContext);
  // With script the page keeps what was typed by itself; only a posted form has to be filled again.
  const posted = form?.posted ?? idle;
  const id = controlId(form?.id ?? own, name);
  const error = errorFor(form?.state ?? idle, name);
  const values = typedBefore(posted);
  const typed = values?.[name] ?? values?.[`${name}[]`];
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    error,
    typed,
    /** What was typed before stands in the fields; else each shows its own first value. */
    refused: values !== undefined,
    aria: { "aria-invalid": error ? (true as const) : undefined, "aria-describedby": described || undefined },
  };
}

/** The typed value of a field that holds one. */
export function oneValue(typed: string | string[] | undefined): string | undefined {
  return Array.isArray(typed) ? typed[0] : typed;
}
