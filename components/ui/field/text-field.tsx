"use client";

import { oneValue, useField } from "../form-context";
import { FieldFrame } from "./field-frame";
import { type FieldProps, fieldWidth } from "./field-props";

interface Props extends FieldProps {
  defaultValue?: string | undefined;
  type?: "text" | "password" | "email" | "tel" | "search" | undefined;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | undefined;
  autoComplete?: string | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  /** A unit after the input, such as 元 or 平方米. */
  unit?: string | undefined;
  readOnly?: boolean | undefined;
  /** The id of a datalist: words to choose from, beside what one types. */
  list?: string | undefined;
}

/** One line of text; also numbers and dates, which people may type as they are used to. */
export function TextField(props: Props) {
  const { name, label, hint, optional, width, unit } = props;
  const { id, error, typed, aria } = useField(name, hint);
  const input = (
    <input
      {...aria}
      id={id}
      name={name}
      type={props.type ?? "text"}
      inputMode={props.inputMode}
      autoComplete={props.autoComplete ?? "off"}
      placeholder={props.placeholder}
      maxLength={props.maxLength}
      readOnly={props.readOnly}
      list={props.list}
      aria-required={optional ? undefined : true}
      defaultValue={oneValue(typed) ?? props.defaultValue}
      className={`input ${fieldWidth(width)}`}
    />
  );
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {unit ? (
        <div className="flex items-center gap-2">
          {input}
          <span className="shrink-0 text-muted">{unit}</span>
        </div>
      ) : (
        input
      )}
    </FieldFrame>
  );
}
