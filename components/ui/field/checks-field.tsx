"use client";

import { useField } from "../form-context";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import type { Option } from "./option";

/** More than these scroll in a box of their own. */
const mostInSight = 12;

interface Props extends Omit<FieldProps, "width"> {
  options: readonly Option[];
  defaultValue?: readonly string[] | undefined;
  inline?: boolean | undefined;
}

/** Any number of several; the form carries them as `name[]`, the error is found under `name`. */
export function ChecksField({ name, label, hint, optional, options, defaultValue = [], inline }: Props) {
  const { id, error, typed, refused, aria } = useField(name, hint);
  const chosen = refused ? [typed ?? []].flat() : defaultValue;
  const box =
    options.length > mostInSight ? "max-h-72 overflow-y-auto rounded-box border border-line px-3 py-1" : "";
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional} group>
      <div className={inline ? "flex flex-wrap gap-x-6" : `flex flex-col ${box}`}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className="flex cursor-pointer items-start gap-2.5 py-1.5 pointer-coarse:py-2.5"
          >
            <input
              type="checkbox"
              id={index === 0 ? id : undefined}
              name={`${name}[]`}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
              aria-invalid={aria["aria-invalid"]}
              className="checkbox checkbox-primary checkbox-sm mt-0.5"
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
