import { clearSigns, toUngroupedCode } from "../base/text-input";

/** Letters and digits of a first password. */
export const firstPasswordAlphabet = clearSigns;
/** 12 of 31 signs: about 59 bits, which nobody guesses within the tries that a sign-in allows. */
export const firstPasswordLength = 12;

/** "ABCDEFGHJKMN" -> "ABCD-EFGH-JKMN", as it is shown, printed and handed over. */
export function formatFirstPassword(password: string): string {
  return password.replace(/(.{4})(?=.)/g, "$1-");
}

/** The stored form of a first password as people type it from its slip. */
export const plainFirstPassword = toUngroupedCode;
