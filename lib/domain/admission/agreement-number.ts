import { type CallKey, callKindLetters } from "../recruitment/call/call-key";

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
