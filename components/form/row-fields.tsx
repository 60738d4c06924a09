"use client";

import { type ComponentType, use, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldFrame } from "@/components/ui/field/field-frame";
import { controlId, FormContext } from "@/components/ui/form-context";
import { typedBefore } from "@/components/ui/form-state";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Field, Form, FormValue } from "@/lib/domain/base/form";
import type { FieldOptions } from "@/lib/domain/base/form-words";

type Answers = Partial<FormValue<Form>>;

interface Props {
  name: string;
  field: Extract<Field, { kind: "rows" }>;
  values: readonly Answers[];
  options: FieldOptions;
  /** Draws a form: FormFields, which draws rows by this component. */
  Fields: ComponentType<{ form: Form; values: Answers; options: FieldOptions; under: string }>;
}

/** Without script nobody can add a row: these are there for it, and count nothing while they are empty. */
const spare = 2;

function lastPlace(names: readonly string[], name: string): number {
  const places = names
    .filter((one) => one.startsWith(`${name}.`))
    .map((one) => Number.parseInt(one.slice(name.length + 1), 10));
  return Math.max(-1, ...places);
}

/** The same questions several times. A row keeps its place when another is taken out, and so do its errors. */
export function RowFields({ name, field, values, options, Fields }: Props) {
  const form = use(FormContext);
  const hydrated = useHydrated();
  const box = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<number | null>(null);
  const before = form && typedBefore(form.posted);
  const typed = before ? lastPlace(Object.keys(before), name) + 1 : 0;
  const [places, setPlaces] = useState(() =>
    Array.from({ length: Math.max(typed, values.length + spare, field.least ?? 0) }, (_, place) => place),
  );
  const error = form?.state.status === "refused" ? form.state.fields[name] : undefined;
  useEffect(() => {
    if (added === null) return;
    box.current?.querySelector<HTMLElement>(`[data-place="${added}"] :is(input, select, textarea)`)?.focus();
  }, [added]);

  function add() {
    const place = Math.max(-1, ...places) + 1;
    setPlaces([...places, place]);
    setAdded(place);
  }

  return (
    <FieldFrame
      id={controlId(form?.id ?? "", name)}
      label={field.label}
      hint={field.hint ?? "不用的行留空即可"}
      error={error}
      optional={field.optional}
      group
    >
      <div ref={box} className="flex flex-col gap-3">
        {places.map((place, index) => (
          <fieldset
            key={place}
            data-place={place}
            className="relative rounded-box border border-line px-4 pt-2 pb-4"
          >
            <legend className="px-1 text-sm text-muted">第 {index + 1} 行</legend>
            <div className="grid items-start gap-4 sm:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
              <Fields
                form={field.fields}
                values={values[place] ?? {}}
                options={options}
                under={`${name}.${place}.`}
              />
            </div>
            {hydrated && (
              <Button
                variant="ghost"
                size="sm"
                className="absolute -top-7 end-3 bg-base-100"
                onClick={({ currentTarget }) => {
                  // What is taken out is unsaved work too.
                  currentTarget.form?.dispatchEvent(new Event("input", { bubbles: true }));
                  setPlaces(places.filter((one) => one !== place));
                }}
              >
                删除第 {index + 1} 行
              </Button>
            )}
          </fieldset>
        ))}
        {hydrated && (
          <Button className="self-start" onClick={add}>
            添加一行
          </Button>
        )}
      </div>
    </FieldFrame>
  );
}
