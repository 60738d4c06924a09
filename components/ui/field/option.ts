/** One of the answers a field offers. */
export interface Option {
  value: string;
  label: string;
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

/** Two to four short answers stand side by side; longer ones would end raggedly, and need a line each. */
export function fitsInLine(options: readonly Option[]): boolean {
  return options.length <= 4 && options.every(({ label, hint }) => !hint && label.length <= 8);
}
