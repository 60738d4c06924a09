const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether a normalized text is the number of a resident's identity card (GB 11643-1999): 17 digits and the check
 * character of ISO 7064 MOD 11-2. It is of the length of a credit code, and must never be kept for one.
 */
export function isResidentNumber(code: string): boolean {
  if (!/^\d{17}[\dX]$/.test(code)) return false;
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(code.charAt(index)), 0);
  return "10X98765432".charAt(sum % 11) === code.at(-1) && isBirthday(code.slice(6, 14));
}

/** "19491231", of the last three centuries: a number of other digits may pass the check by chance. */
function isBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  if (year < "1800" || year > "2099") return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day;
}
