"use client";

import { oneValue, useField } from "../form-context";
import { FieldFrame } from "./field-frame";
import { type FieldProps, fieldWidth } from "./field-props";
import { TextCount } from "./text-count";

interface Props extends FieldProps {
  defaultValue?: string | undefined;
  rows?: number | undefined;
  placeholder?: string | undefined;
  /** In characters as people count them. What is too long is told and kept, never cut. */
  limit?: number | undefined;
}

/** Several lines of text. */
export function TextAreaField(props: Props) {
  const { name, label, hint, optional, width } = props;
  const { id, error, typed, aria } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        {...aria}
        id={id}
        name={name}
        rows={props.rows ?? 4}
        placeholder={props.placeholder}
        aria-required={optional ? undefined : true}
        defaultValue={oneValue(typed) ?? props.defaultValue}
        className={`textarea block ${fieldWidth(width)}`}
      />
      {props.limit && <TextCount control={id} limit={props.limit} />}
    </FieldFrame>
  );
}
