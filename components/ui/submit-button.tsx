"use client";

import { type ReactNode, use } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";
import { FormContext } from "./form-context";

interface Props {
  children: ReactNode;
  /** What the button says while the form is on its way. */
  pendingText?: string | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** With `name`, the form carries which of several buttons was pressed. */
  name?: string | undefined;
  value?: string | undefined;
  className?: string | undefined;
}

/** Submits the form around it. It stays focusable while pending; the form itself ignores a second submit. */
export function SubmitButton({
  children,
  pendingText,
  variant = "primary",
  size,
  name,
  value,
  className,
}: Props) {
  const pending = use(FormContext)?.pending ?? false;
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={buttonClass(variant, size, className)}
    >
      {pending && <span className="loading loading-spinner loading-xs" aria-hidden="true" />}
      {pending ? (pendingText ?? "正在提交") : children}
    </button>
  );
}
