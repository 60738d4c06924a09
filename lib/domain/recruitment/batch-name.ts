const DIGITS = Array.from("零一二三四五六七八九");

/** 3 -> "第三批", 12 -> "第十二批"; from 100 on in figures. Throws a `RangeError` unless `number` counts from 1. */
export function batchName(number: number): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`not a number of a batch: ${number}`);
  return `第${number < 100 ? inWords(number) : number}批`;
}

/** 1 to 99 in words: 12 -> "十二", 30 -> "三十". */
export function inWords(number: number): string {
  const tens = Math.floor(number / 10);
  const units = number % 10;
  const head = tens > 1 ? `${DIGITS[tens]}十` : "十".repeat(tens);
  return head + (units > 0 ? DIGITS[units] : "");
}
