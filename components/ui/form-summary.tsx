"use client";

import { useEffect, useRef } from "react";
import { controlId } from "./form-context";
import type { FormState } from "./form-state";
import { Icon } from "./icon";

interface Props {
  formId: string;
  state: FormState;
}

/** Focuses the control of a field; a field made of several inputs has its first one found by name. */
function focusField(formId: string, name: string) {
  const parts = name.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const control = document.getElementById(controlId(formId, parts.slice(0, length).join(".")));
    if (control) return control.focus();
  }
  // A file is handed over beside the form, in a place that has the field's own name.
  document.getElementById(name)?.querySelector<HTMLInputElement>('input[type="file"]')?.focus();
}

/** The answer of a form on top of it: what is wrong with a link to each field, or what was done. */
export function FormSummary({ formId, state }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== "idle") box.current?.focus();
  }, [state]);
  if (state.status === "idle" || (state.status === "done" && !state.message)) return null;
  const refused = state.status === "refused";
  const fields = refused ? Object.entries(state.fields) : [];
  return (
    <div
      ref={box}
      tabIndex={-1}
      role={refused ? "alert" : "status"}
      className={`flex gap-2.5 rounded-box border-s-4 px-4 py-3 outline-none ${
        refused ? "border-refused bg-refused-soft" : "border-passed bg-passed-soft"
      }`}
    >
      <Icon
        name={refused ? "warning" : "check"}
        className={`mt-0.5 ${refused ? "text-refused" : "text-passed"}`}
      />
      <div className="min-w-0">
        <p className="font-semibold">{state.message}</p>
        {refused && state.way && (
          <a className="underline underline-offset-4" href={state.way.href} target="_blank" rel="noreferrer">
            {state.way.label}
          </a>
        )}
        {fields.length > 0 && (
          <ul className="mt-1 list-disc ps-5">
            {fields.map(([name, message]) => (
              <li key={name}>
                <a
                  className="underline underline-offset-4"
                  href={`#${controlId(formId, name)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(formId, name);
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
