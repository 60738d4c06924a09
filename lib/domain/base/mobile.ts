import { toPlainCode } from "./text-input";

/**
 * The 11 digits of a mobile number of mainland China as people type it: full-width, with spaces, dashes, brackets,
 * +86 or 0086. Null when it cannot be one. Only the first two digits are checked: lists of number segments go stale.
 */
export function normalizeMobile(text: string): string | null {
  const digits = toPlainCode(text)
    .replace(/[-()]/g, "")
    .replace(/^(?:\+86|0086|86)(?=\d{11}$)/, "");
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null;
}
