import { toHalfWidth } from "./text-input";

/**
 * The phone numbers of an office as they are shown: half-width, one kind of dash, several joined by "、" and an extension
 * after 转. Null when there is something else in it, or fewer than the five digits of the shortest number (12345).
 */
export function normalizePhone(typed: string): string | null {
  const plain = toHalfWidth(typed)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const digits = plain.replace(/\D/g, "").length;
  return /^[\d +()\-、,;/转]+$/.test(plain) && digits >= 5 ? plain : null;
}
