import { toPlainCode } from "./text-input";

/**
 * Money in fen (分). A `bigint`, because the type then keeps money and floating yuan apart without any brand, sums
 * stay exact at any size, and it is what the database driver gives for a column of type bigint. JSON has no bigint:
 * write it there as text.
 */
export type Fen = bigint;

/**
 * A trillion yuan, in fen: no amount of a center comes near. From here on capital numerals would nest their groups (万亿),
 * and it is mostly 元 typed where 万元 was meant twice.
 */
export const tooMuch: Fen = 10n ** 14n;

const TYPED = /^(?:人民币)?[¥￥]?(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?(元|万元?|亿元?)?整?$/;
/** How many decimals of the typed unit make one fen. */
const DECIMALS: Record<string, number> = { 元: 2, 万: 6, 万元: 6, 亿: 10, 亿元: 10 };

/**
 * Reads an amount as people type it: 1234, 1,234.5, ￥1,234.00, 1234元, 376.8万元, also full-width and with spaces.
 * Null when it is no amount, is negative, groups its digits wrongly, or names a fraction of a fen: nothing is rounded.
 */
export function parseMoney(text: string): Fen | null {
  const match = TYPED.exec(toPlainCode(text));
  if (match === null) return null;
  const [, whole = "", fraction = "", unit = "元"] = match;
  const decimals = DECIMALS[unit] ?? 2;
  const digits = fraction.replace(/0+$/, "");
  return digits.length > decimals ? null : BigInt(whole.replaceAll(",", "") + digits.padEnd(decimals, "0"));
}

/** "1,234.00 元": always two decimals, negative amounts with "-". */
export function formatYuan(amount: Fen): string {
  return `${decimal(amount, 2, 2)} 元`;
}

/** "376.8 万元": every digit that matters is kept, so the text is exact; 1 fen is "0.000001 万元". */
export function formatWanYuan(amount: Fen): string {
  return `${decimal(amount, 6, 0)} 万元`;
}

/** For sums and charts, in 万元: exact up to some ninety billion yuan, which is more than any center has. */
export function inWanYuan(amount: Fen): number {
  return Number(amount) / 1_000_000;
}

/** Shifts the point by `places`, drops trailing zeros down to `atLeast` decimals, groups thousands. */
function decimal(amount: Fen, places: number, atLeast: number): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(places + 1, "0");
  const whole = digits.slice(0, -places).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const fraction = digits.slice(-places).replace(/0+$/, "").padEnd(atLeast, "0");
  return `${amount < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
