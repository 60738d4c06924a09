"use client";

import { oneValue, useField } from "../form-context";
import { FieldFrame } from "./field-frame";
import { type FieldProps, fieldWidth } from "./field-props";
import type { Option } from "./option";

interface Props extends FieldProps {
  options: readonly Option[];
  defaultValue?: string | undefined;
  /** The first, empty line; null leaves it out. */
  empty?: string | null | undefined;
}

/** One of many; up to six answers are better shown as a ChoiceField. */
export function SelectField({ name, label, hint, optional, width, options, defaultValue, empty }: Props) {
  const { id, error, typed, aria } = useField(name, hint);
  const value = oneValue(typed) ?? defaultValue ?? (empty === null ? undefined : "");
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {/* The key: React does not follow a changed defaultValue of a select. */}
      <select
        key={value}
        {...aria}
        id={id}
        name={name}
        defaultValue={value}
        aria-required={optional ? undefined : true}
        className={`select ${fieldWidth(width ?? "medium")}`}
      >
        {empty !== null && <option value="">{empty ?? (optional ? "不选" : "请选择")}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
