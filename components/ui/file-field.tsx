"use client";

import { FieldFrame } from "./field-frame";
import { type FieldProps, fieldWidth } from "./field-props";
import { useField } from "./form-context";

interface Props extends FieldProps {
  /** File kinds as the browser's picker filters them, such as ".pdf,.jpg,.png". */
  accept?: string | undefined;
  multiple?: boolean | undefined;
}

/** A file; say kinds and size limit in the hint. */
export function FileField({ name, label, hint, optional, width, accept, multiple }: Props) {
  const { id, error, aria } = useField(name, hint);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        {...aria}
        type="file"
        id={id}
        name={name}
        accept={accept}
        multiple={multiple}
        className={`block w-full cursor-pointer text-sm text-muted file:me-3 file:h-10 file:cursor-pointer file:rounded-field file:border file:border-solid file:border-line-strong file:bg-base-100 file:px-4 file:text-[0.9375rem] file:text-base-content ${fieldWidth(width)}`}
      />
    </FieldFrame>
  );
}
