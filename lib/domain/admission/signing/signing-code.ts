import { toPlainCode } from "../../base/text-input";

// A one-time code by message, with which somebody signs on screen.

export const codeDigits = 6;
export const codeMinutes = 10;
export const codeTries = 5;
/** Seconds between two codes, and how many within a day: a message costs money, and its reader patience. */
export const codePause = 60;
export const codesPerDay = 10;

/** Six digits as people type them: full-width, spaces between. Null when it can be no code. */
export function readCode(typed: string): string | null {
  const plain = toPlainCode(typed);
  return /^\d{6}$/.test(plain) ? plain : null;
}

/** Why no further code goes out now, after those that did (moments within the last day); null when one can. */
export function whyNotSendCode(sent: readonly Date[], now: Date): string | null {
  if (sent.length >= codesPerDay)
    return `一天最多发送 ${codesPerDay} 次验证码，请明天再试，或者选择纸质签署。`;
  const last = Math.max(0, ...sent.map((at) => at.getTime()));
  const left = Math.ceil((last + codePause * 1000 - now.getTime()) / 1000);
  return left > 0 ? `验证码刚刚发出，请 ${left} 秒后再重新获取。` : null;
}

interface SentCode {
  expiresAt: Date;
  tries: number;
  usedAt: Date | null;
}

/** Why the last code that went out cannot be used; null when it can. */
export function whyNotUseCode(code: SentCode | null, now: Date): string | null {
  if (!code) return "请先获取验证码。";
  if (code.usedAt) return "这个验证码已经用过，请重新获取。";
  if (now >= code.expiresAt) return `验证码超过 ${codeMinutes} 分钟，已经失效，请重新获取。`;
  if (code.tries >= codeTries) return `验证码输错 ${codeTries} 次，已经失效，请重新获取。`;
  return null;
}
