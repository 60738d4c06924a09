import { clearSigns, toUngroupedCode } from "../base/text-input";

// What is handed over on a slip of paper and works once: the code of an invitation, a password that the operator renewed.

export const slipCodeAlphabet = clearSigns;
/** 12 of 31 signs: about 59 bits, which nobody guesses. */
export const slipCodeLength = 12;

/** "ABCDEFGHJKMN" -> "ABCD-EFGH-JKMN", as it is shown, printed and handed over. */
export function formatSlipCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** The stored form of a code as people type it from its slip: any case, full-width, spaces, dashes. */
export const plainSlipCode = toUngroupedCode;
