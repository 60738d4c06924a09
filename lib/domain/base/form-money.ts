import type { Field } from "./form";
import { type Fen, parseMoney } from "./money";

/** In fen: a trillion yuan. More is no amount of a center, and mostly 元 typed where 万元 was meant twice. */
const most = 100_000_000_000_000n;

/** The answer to a field for money, in fen, or what is wrong with it as a sentence. */
export function readMoney({ label }: Extract<Field, { kind: "money" }>, typed: string): Fen | string {
  const amount = parseMoney(typed);
  if (amount === null) return `${label}不是有效的金额，请填写数字，如 12000 或 1.2万元。`;
  return amount < most ? amount : `${label}太大了，请核对单位是元还是万元。`;
}
