import { clearSigns, toUngroupedCode } from "../base/text-input";

/** Letters and digits of a query code (查询码). */
export const queryCodeAlphabet = clearSigns;
export const queryCodeLength = 8;

const QUERY_CODE = new RegExp(`^[${queryCodeAlphabet}]{${queryCodeLength}}$`);

/**
 * The stored form ("ABCD2345") of a query code as people type it: any case, full-width, spaces, dashes.
 * Null when it cannot be a query code.
 */
export function normalizeQueryCode(text: string): string | null {
  const code = toUngroupedCode(text);
  return QUERY_CODE.test(code) ? code : null;
}

/** "ABCD2345" -> "ABCD-2345", as it is shown and printed. Throws a `RangeError` on anything not normalized. */
export function formatQueryCode(code: string): string {
  if (!QUERY_CODE.test(code)) throw new RangeError("not a normalized query code");
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
