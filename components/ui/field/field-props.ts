import type { ReactNode } from "react";

/** What every field takes. */
export interface FieldProps {
  /** The name in the form; errors and typed values are found by it. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Marked in words; a field without it must be filled. */
  optional?: boolean | undefined;
  /** How wide the control is: a field as long as its answer tells what is expected. */
  width?: "short" | "medium" | "full" | undefined;
}

const widths = { short: "max-w-40", medium: "sm:max-w-xs", full: "" };

export function fieldWidth(width: FieldProps["width"]): string {
  return widths[width ?? "full"];
}
