"use client";

import { oneValue, useField } from "../form-context";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import type { Option } from "./option";

interface Props extends Omit<FieldProps, "width"> {
  options: readonly Option[];
  defaultValue?: string | undefined;
  /** Side by side, for two or three short answers. */
  inline?: boolean | undefined;
}

/** The answer that takes an answer back: a radio button alone cannot be released. */
const none: Option = { value: "", label: "不选" };

/** One of a few, all in sight. */
export function ChoiceField({ name, label, hint, optional, options, defaultValue, inline }: Props) {
  const { id, error, typed, refused, aria } = useField(name, hint);
  const chosen = (refused ? oneValue(typed) : defaultValue) ?? (optional ? none.value : undefined);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional} group>
      <div className={inline ? "flex flex-wrap gap-x-6" : "flex flex-col"}>
        {[...options, ...(optional ? [none] : [])].map((option, index) => (
          <label
            key={option.value}
            className="flex cursor-pointer items-start gap-2.5 py-1.5 pointer-coarse:py-2.5"
          >
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              defaultChecked={chosen === option.value}
              disabled={option.disabled}
              aria-invalid={aria["aria-invalid"]}
              className="radio radio-primary radio-sm mt-0.5"
            />
            <span>
              {option.label}
              {option.hint && <span className="block text-sm text-muted">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
