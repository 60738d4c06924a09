import type { ReactNode } from "react";
import { Icon } from "../icon";

interface Props {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** Several inputs under one name: the frame becomes a fieldset with a legend. */
  group?: boolean | undefined;
  children: ReactNode;
}

/** Label above, hint below it, error below the control, in words. */
export function FieldFrame({ id, label, hint, error, optional, group, children }: Props) {
  const words = (
    <>
      {label}
      {optional && <span className="ms-1 font-normal text-muted">（选填）</span>}
    </>
  );
  const body = (
    <>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 mb-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1 text-sm text-refused">
          <Icon name="warning" size={16} className="mt-0.5" />
          <span>{error}</span>
        </p>
      )}
    </>
  );
  if (group) {
    return (
      <fieldset
        aria-describedby={
          [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined
        }
      >
        <legend className="mb-1.5 font-semibold">{words}</legend>
        {body}
      </fieldset>
    );
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {words}
      </label>
      {body}
    </div>
  );
}
