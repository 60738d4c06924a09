import { toPlainCode } from "../base/text-input";

/** The parts of an acceptance number (受理号). `cohortNumber` and `sequence` count from 1. */
export type Receipt = { centerCode: string; cohortNumber: number; sequence: number };

const CENTER_CODE = /^[A-Z]{2,6}$/;

/**
 * "PC", 3, 17 -> "PC03-0017": the center's 2 to 6 Latin letters, the cohort with at least 2 digits, the place in
 * the cohort with at least 4. Throws a `RangeError` on anything else.
 */
export function formatReceipt(centerCode: string, cohortNumber: number, sequence: number): string {
  if (!CENTER_CODE.test(centerCode)) throw new RangeError(`not a center code: ${centerCode}`);
  if (!isCount(cohortNumber) || !isCount(sequence)) {
    throw new RangeError(`not countable from 1: ${cohortNumber}, ${sequence}`);
  }
  return `${centerCode}${String(cohortNumber).padStart(2, "0")}-${String(sequence).padStart(4, "0")}`;
}

/**
 * Reads an acceptance number as people type it: lower case, full-width, with spaces, without leading zeros.
 * The dash may be missing only in the usual length (2 + 4 digits), where it cannot be misread. Otherwise null.
 */
export function parseReceipt(text: string): Receipt | null {
  const code = toPlainCode(text).toUpperCase();
  const match = /^([A-Z]{2,6})(\d{1,6})-(\d{1,9})$/.exec(code) ?? /^([A-Z]{2,6})(\d{2})(\d{4})$/.exec(code);
  if (match === null) return null;
  const [, centerCode = "", cohort, sequence] = match;
  const receipt = { centerCode, cohortNumber: Number(cohort), sequence: Number(sequence) };
  return isCount(receipt.cohortNumber) && isCount(receipt.sequence) ? receipt : null;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
