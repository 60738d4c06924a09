import { normalizeMobile } from "./mobile";
import { nameKey } from "./name-key";
import { cleanName, toHalfWidth, toPlainCode } from "./text-input";

/** What somebody looks for, as it may stand in a name, in a code or number, and in a phone number. */
export interface Sought {
  /** As names are compared: see `nameKey`. */
  name: string;
  /** Half-width capitals without spaces: credit code, filing, application and agreement numbers. */
  code: string;
  /** Digits alone, at least four: a mobile or an office number, or part of one. Null when it cannot be one. */
  phone: string | null;
}

/** Fewer digits would be found in every number. */
const fewestDigits = 4;

/** Reads what was typed into a search, full-width or not. Null when nothing was. */
export function readSought(typed: string): Sought | null {
  const name = nameKey(cleanName(typed));
  const code = toPlainCode(typed).toUpperCase();
  if (name === "" || code === "") return null;
  const digits = normalizeMobile(typed) ?? toPlainCode(toHalfWidth(typed)).replace(/[-()]/g, "");
  return { name, code, phone: /^\d+$/.test(digits) && digits.length >= fewestDigits ? digits : null };
}
