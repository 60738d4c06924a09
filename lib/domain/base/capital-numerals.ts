import { type Fen, tooMuch } from "./money";

const DIGITS = Array.from("零壹贰叁肆伍陆柒捌玖");
const PLACES = ["仟", "佰", "拾", ""];
/** One per group of four digits, from the right. */
const GROUPS = ["", "万", "亿"];

/**
 * An amount in capital numerals (大写), as contracts and vouchers need it: 73335500n -> 柒拾叁万叁仟叁佰伍拾伍元整.
 * Zeros between digits become one 零; 整 closes an amount without fen (会计基础工作规范 52, 支付结算办法 annex 1).
 * Throws a `RangeError` below 0 and from 10^12 yuan.
 */
export function capitalNumerals(amount: Fen): string {
  if (amount < 0n || amount >= tooMuch) throw new RangeError(`no capital numerals for ${amount} fen`);
  const yuan = String(amount / 100n);
  const jiao = Number((amount / 10n) % 10n);
  const fen = Number(amount % 10n);
  const small = `${jiao > 0 ? `${DIGITS[jiao]}角` : ""}${fen > 0 ? `${DIGITS[fen]}分` : ""}`;
  if (small === "") return `${wholeYuan(yuan)}元整`;
  const large = yuan === "0" ? "" : `${wholeYuan(yuan)}元`;
  const gap = large !== "" && (jiao === 0 || yuan.endsWith("0")) ? "零" : "";
  return `${large}${gap}${small}${fen === 0 ? "整" : ""}`;
}

function wholeYuan(digits: string): string {
  const padded = digits.padStart(Math.ceil(digits.length / 4) * 4, "0");
  const groups = padded.match(/\d{4}/g) ?? [];
  const words = groups.map((group, index) =>
    group === "0000" ? "零" : `${groupInWords(group)}${GROUPS[groups.length - 1 - index]}`,
  );
  // Zeros meet at the seams of the groups and stand at both ends; of each run one remains, at the ends none.
  return (
    words
      .join("")
      .replace(/零+/g, "零")
      .replace(/^零|零$/g, "") || "零"
  );
}

/** 0305 -> 零叁佰零伍; trailing zeros are silent. */
function groupInWords(group: string): string {
  const words = Array.from(group, (digit, index) =>
    digit === "0" ? "零" : `${DIGITS[Number(digit)]}${PLACES[index]}`,
  );
  return words.join("").replace(/零+$/, "");
}
