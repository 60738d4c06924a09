import { type MaskRule, maskName } from "../base/masking";
import { clearSigns, toUngroupedCode } from "../base/text-input";

/** What a center gives out that others may ask about: agreements, certificates (出壳证书), attendance of a training, hours served by a volunteer. */
export const proofKinds = ["agreement", "certificate", "attendance", "volunteerHours"] as const;
export type ProofKind = (typeof proofKinds)[number];

export const proofKindLabels: Record<ProofKind, string> = {
  agreement: "协议",
  certificate: "证书",
  attendance: "培训证明",
  volunteerHours: "志愿服务记录证明",
};

/** Signs of a serial after the center's code; the last one checks the others. */
export const serialLength = 12;
const base = clearSigns.length;

/**
 * "PC", eleven numbers from 0 to 30 drawn by chance -> "PC-7K3M-X9QF-2HTA". 31^11 serials: nobody guesses one. Throws a
 * `RangeError` for other numbers.
 */
export function formatSerial(centerCode: string, drawn: readonly number[]): string {
  const signs = drawn.map((one) => clearSigns[one]);
  if (drawn.length !== serialLength - 1 || signs.includes(undefined))
    throw new RangeError("not eleven numbers from 0 to 30");
  const body = signs.join("") + checkSign(drawn);
  return [centerCode, body.slice(0, 4), body.slice(4, 8), body.slice(8)].join("-");
}

/** Weighted by place, modulo a prime: one wrong sign, or two neighbours exchanged, never fit (as in ISO 7064). */
function checkSign(numbers: readonly number[]): string {
  const sum = numbers.reduce((total, one, at) => total + one * (at + 2), 0);
  return clearSigns.charAt(sum % base);
}

/** A serial as people type it (any case, spaces, full-width, without the code before it), or why it can be none of this center. */
export function readSerial(
  centerCode: string,
  typed: string,
): { ok: true; serial: string } | { ok: false; why: string } {
  const plain = toUngroupedCode(typed);
  const hasCode = plain.length === centerCode.length + serialLength;
  if (hasCode && !plain.startsWith(centerCode))
    return {
      ok: false,
      why: `本中心的编号以 ${centerCode} 开头，这个编号不是本中心的，请到出具的中心核验。`,
    };
  const body = hasCode ? plain.slice(centerCode.length) : plain;
  const numbers = Array.from(body, (sign) => clearSigns.indexOf(sign));
  if (numbers.length !== serialLength)
    return { ok: false, why: `编号是 ${centerCode} 和 ${serialLength} 位字母数字，请对照文件核对。` };
  if (numbers.includes(-1)) return { ok: false, why: "编号里没有 0、1、I、L、O，请对照文件核对这些字符。" };
  const drawn = numbers.slice(0, -1);
  if (checkSign(drawn) !== body.at(-1)) return { ok: false, why: "编号有一处抄错了，请对照文件逐位核对。" };
  return { ok: true, serial: formatSerial(centerCode, drawn) };
}

/** The holder as strangers see it: a person's name is masked by the center's rule, an organization's is not. */
export function shownHolder(kind: ProofKind, holder: string, rule: MaskRule): string {
  return kind === "attendance" || kind === "volunteerHours" ? maskName(holder, rule) : holder;
}

/** What it means that a proof was found, for whoever holds the paper: by its serial, or by the file itself. */
export function meaningOf(by: "serial" | "file", revoked: boolean): string {
  if (revoked) return "本中心出具过，后来已经作废，不再有效。";
  return by === "file"
    ? "这个文件与本中心存档的文件完全一致，没有改动过。"
    : "本中心出具过这个编号的文件。请核对您手中文件的名称、持有人和日期与下面一致；要确认内容没有改动，请用文件核验。";
}
