import { toPlainCode } from "../base/text-input";
import { type CallKey, callKindLetters, callKinds } from "./call/call-key";

/** The parts of an application number (申请编号). `call.number` and `sequence` count from 1. */
export type Receipt = { centerCode: string; call: CallKey; sequence: number };

const CENTER_CODE = /^[A-Z]{2,6}$/;

/**
 * "PC", the third call for incubation, 17 -> "PC03-0017": the center's 2 to 6 Latin letters, the call with at least 2
 * digits, the place in the call with at least 4. Other kinds have their letters: "PC-GM03-0017". Throws a `RangeError`
 * on anything else.
 */
export function formatReceipt(centerCode: string, { kind, number }: CallKey, sequence: number): string {
  if (!CENTER_CODE.test(centerCode)) throw new RangeError(`not a center code: ${centerCode}`);
  if (!isCount(number) || !isCount(sequence)) {
    throw new RangeError(`not countable from 1: ${number}, ${sequence}`);
  }
  const letters = callKindLetters[kind] && `-${callKindLetters[kind]}`;
  return `${centerCode}${letters}${String(number).padStart(2, "0")}-${String(sequence).padStart(4, "0")}`;
}

/**
 * Reads an application number as people type it: lower case, full-width, with spaces, without leading zeros.
 * The dash before the place may be missing only in the usual length (2 + 4 digits) of a call for incubation, where it
 * cannot be misread. Otherwise null.
 */
export function parseReceipt(text: string): Receipt | null {
  const code = toPlainCode(text).toUpperCase();
  const match =
    /^([A-Z]{2,6})(?:-([A-Z]{2}))?(\d{1,6})-(\d{1,9})$/.exec(code) ??
    /^([A-Z]{2,6})()(\d{2})(\d{4})$/.exec(code);
  if (match === null) return null;
  const [, centerCode = "", letters = "", number, sequence] = match;
  const kind = callKinds.find((one) => callKindLetters[one] === letters);
  if (!kind) return null;
  const receipt = { centerCode, call: { kind, number: Number(number) }, sequence: Number(sequence) };
  return isCount(receipt.call.number) && isCount(receipt.sequence) ? receipt : null;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
