import type { FieldProps } from "./field-props";
import { TextField } from "./text-field";

interface Props extends FieldProps {
  defaultValue?: string | undefined;
}

/** A date as people type it; the server reads full-width digits, dots, slashes and 年月日 alike. */
export function DateField({ hint = "如2026年3月12日、2026.3.12、20260312", ...rest }: Props) {
  return <TextField width="medium" inputMode="text" {...rest} hint={hint} />;
}
