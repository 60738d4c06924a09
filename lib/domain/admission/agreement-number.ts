import { type CallKey, type CallKind, callKindLetters } from "../recruitment/call/call-key";

/**
 * "PC", 2022, the third call for incubation, 1 -> "PC-2022-03-001": center code, year of preparation, call (at least 2
 * digits, with the letters of its kind before them), place in the selection (at least 3). Throws a `RangeError` when
 * call or place does not count from 1.
 */
export function formatAgreementNumber(
  centerCode: string,
  year: number,
  call: CallKey,
  place: number,
): string {
  for (const count of [call.number, place]) {
    if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`not countable from 1: ${count}`);
  }
  const round = `${callKindLetters[call.kind]}${String(call.number).padStart(2, "0")}`;
  return `${centerCode}-${year}-${round}-${String(place).padStart(3, "0")}`;
}

/** What the numbers of agreements without a call begin with: "PC-2022-00-", and in place of a call none. */
export function directNumbers(centerCode: string, year: number, kind: CallKind): string {
  return `${centerCode}-${year}-${callKindLetters[kind]}00-`;
}

/** The number after the highest of those that are there, all of which begin alike: "PC-2022-00-" -> "PC-2022-00-001". */
export function nextDirectNumber(beginning: string, taken: readonly string[]): string {
  const highest = Math.max(0, ...taken.map((number) => Number(number.slice(beginning.length)) || 0));
  return beginning + String(highest + 1).padStart(3, "0");
}
