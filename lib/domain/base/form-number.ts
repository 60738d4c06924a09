import type { Field } from "./form";
import { toPlainCode } from "./text-input";

/**
 * A number as people type it, full-width, with spaces or in groups of three; null when it is none, or has more digits
 * than fit exactly.
 */
export function parseTypedNumber(typed: string): number | null {
  const code = toPlainCode(typed);
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(code) ? code.replaceAll(",", "") : code;
  return /^\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** The answer to a field for a number, or what is wrong with it as a sentence. Its unit may be typed behind it. */
export function readNumber(field: Extract<Field, { kind: "number" }>, typed: string): number | string {
  const { label, least = 0, most, decimals = 0, unit } = field;
  const plain = toPlainCode(typed);
  const digits = unit && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const value = parseTypedNumber(digits);
  if (value === null) return `${label}应是数字。`;
  if ((digits.split(".")[1]?.length ?? 0) > decimals)
    return decimals === 0 ? `${label}应是整数。` : `${label}最多 ${decimals} 位小数。`;
  if (most !== undefined && (value < least || value > most)) return `${label}应在 ${least} 至 ${most} 之间。`;
  return value < least ? `${label}不能小于 ${least}。` : value;
}
