"use client"; // what is asked follows what is chosen

import { useEffect, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Form, FormValue } from "@/lib/domain/base/form";
import { askedFields, conditionInWords } from "@/lib/domain/base/form-conditions";
import type { FieldOptions } from "@/lib/domain/base/form-words";
import { FormFields } from "./form-fields";

interface Props<F extends Form> {
  form: F;
  /** The answers it begins with, and what its references may choose from, as for `FormFields`. */
  values?: Partial<FormValue<F>> | undefined;
  options?: FieldOptions | undefined;
  /** Stands before every name: `answers.`. */
  under?: string;
}

type Chosen = Readonly<Record<string, readonly string[]>>;

function chosenIn(box: HTMLElement, under: string): Chosen {
  const ticked = box.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input:checked, select");
  const chosen: Record<string, string[]> = {};
  for (const { name, value } of ticked) {
    const field = name.slice(under.length).replace(/\[\]$/, "");
    chosen[field] = [...(chosen[field] ?? []), value];
  }
  return chosen;
}

/**
 * The fields of a form in which an answer decides what else is asked. What an answer rules out is hidden, and what was
 * typed there does not count; without script all are there, and each says whom it is for.
 */
export function AskedFields<F extends Form>({ form, values, options, under = "" }: Props<F>) {
  const box = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<Chosen>({});
  // What stood there before script came: a browser keeps it on the way back, a refused form brings it along.
  useEffect(() => {
    if (box.current) setChosen(chosenIn(box.current, under));
  }, [under]);
  const asked = askedFields(form, chosen);
  return (
    <div
      ref={box}
      className="flex flex-col gap-5"
      onInput={({ currentTarget }) => setChosen(chosenIn(currentTarget, under))}
    >
      {Object.entries(form).map(([name, field]) => (
        <div key={name} hidden={hydrated && !asked.includes(name)}>
          {!hydrated && field.when && (
            <p className="mb-1 text-sm text-muted">{conditionInWords(field, form)}</p>
          )}
          <FormFields form={{ [name]: field }} values={values} options={options} under={under} />
        </div>
      ))}
    </div>
  );
}
