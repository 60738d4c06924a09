import type { Field } from "./form";
import { type Fen, parseMoney, tooMuch } from "./money";

/** The answer to a field for money, in fen, or what is wrong with it as a sentence. */
export function readMoney({ label }: Extract<Field, { kind: "money" }>, typed: string): Fen | string {
  const amount = parseMoney(typed);
  if (amount === null) return `${label}不是有效的金额，请填写数字，如 12000 或 1.2万元。`;
  return amount < tooMuch ? amount : `${label}太大了，请核对单位是元还是万元。`;
}
