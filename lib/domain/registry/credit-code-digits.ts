/** The 31 letters and digits of GB 32100-2015, without I O Z S V; the value of each is its place. */
export const creditCodeAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** 3^(i-1) mod 31. */
const CREDIT_CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const BODY_CODE_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * The 18th character for the first 17 of a 统一社会信用代码 (GB 32100-2015): the complement of the weighted sum to 31.
 * A sum divisible by 31 gives "0"; published snippets look up place 31 there and fail.
 * Throws a `RangeError` unless given 17 characters of the alphabet.
 */
export function creditCodeCheckCharacter(first17: string): string {
  const sum = weightedSum(first17, creditCodeAlphabet, CREDIT_CODE_WEIGHTS);
  return creditCodeAlphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * The 9th character for the first 8 of a body code (组织机构代码, GB 11714): 11 − sum mod 11, where 10 is X and 11 is 0.
 * Throws a `RangeError` unless given 8 digits or capital letters.
 */
export function bodyCodeCheckCharacter(first8: string): string {
  const sum = weightedSum(first8, BASE_36, BODY_CODE_WEIGHTS);
  return "0X987654321".charAt(sum % 11);
}

function weightedSum(text: string, alphabet: string, weights: readonly number[]): number {
  if (text.length !== weights.length) throw new RangeError(`expected ${weights.length} characters: ${text}`);
  return weights.reduce((sum, weight, index) => {
    const value = alphabet.indexOf(text.charAt(index));
    if (value < 0) throw new RangeError(`not in the alphabet: ${text.charAt(index)}`);
    return sum + weight * value;
  }, 0);
}
