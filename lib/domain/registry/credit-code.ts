import { toPlainCode } from "../base/text-input";
import { bodyCodeCheckCharacter, creditCodeAlphabet, creditCodeCheckCharacter } from "./credit-code-digits";
import { isResidentNumber } from "./resident-number";

/**
 * Why a code was refused; `owner`: it is a code, but of somebody else. Only `checkDigit` may be overridden by staff:
 * pilot codes issued early fail it.
 */
export type CreditCodeFault = "length" | "resident" | "letters" | "shape" | "owner" | "checkDigit";

/** `code` is normalized; `warnings` and `message` are Chinese sentences. */
export type CreditCodeCheck =
  | { ok: true; code: string; warnings: readonly string[] }
  | { ok: false; reason: CreditCodeFault; message: string };

const LENGTH = 18;
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Letters the standard leaves out, and what a person meant who typed one. */
const MEANT: Record<string, string> = {
  I: "数字 1",
  O: "数字 0",
  Z: "数字 2",
  S: "数字 5",
  V: "字母 U 或 Y",
};

/** Half-width, upper case, without spaces or the invisible marks of pasted text; anything else is kept. */
export function normalizeCreditCode(text: string): string {
  return toPlainCode(text).toUpperCase();
}

/**
 * Checks a 统一社会信用代码 (GB 32100-2015) as people type it: 18 characters, the standard's 31 letters and digits,
 * six digits of division, check character. The check of the body code inside (GB 11714) only warns. The division is
 * never compared with anything: divisions are renamed and merged, codes stay.
 */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = normalizeCreditCode(text);
  const characters = Array.from(code);
  if (characters.length !== LENGTH) {
    const found = characters.length === 0 ? "请填写" : `现在是 ${characters.length} 位，请对照登记证书核对`;
    return { ok: false, reason: "length", message: `统一社会信用代码应为 18 位，${found}。` };
  }
  if (isResidentNumber(code)) {
    const message = "这是居民身份证号码，请勿填写；请填写登记证书上的统一社会信用代码。";
    return { ok: false, reason: "resident", message };
  }
  const strange = characters.findIndex((character) => !creditCodeAlphabet.includes(character));
  if (strange >= 0) {
    return { ok: false, reason: "letters", message: strangeLetter(characters[strange] ?? "", strange + 1) };
  }
  if (!SHAPE.test(code)) {
    const message = "统一社会信用代码的第 3 至 8 位应为数字，请对照登记证书核对。";
    return { ok: false, reason: "shape", message };
  }
  if (creditCodeCheckCharacter(code.slice(0, -1)) !== code.at(-1)) {
    const message = "统一社会信用代码的校验位不符，可能输错或颠倒了一位，请对照登记证书核对。";
    return { ok: false, reason: "checkDigit", message };
  }
  return { ok: true, code, warnings: warningsAbout(code) };
}

export const socialOrganizationClasses = ["association", "institution", "foundation", "other"] as const;
export type SocialOrganizationClass = (typeof socialOrganizationClasses)[number];

export const socialOrganizationClassLabels: Record<SocialOrganizationClass, string> = {
  association: "社会团体",
  institution: "社会服务机构",
  foundation: "基金会",
  other: "其他社会组织",
};

const CLASS_BY_CHARACTER: Record<string, SocialOrganizationClass> = {
  "1": "association",
  "2": "institution",
  "3": "foundation",
  "9": "other",
};

/**
 * The class of social organization a normalized code stands for, or null when it is none: only codes of civil
 * affairs (first character 5) with one of the four classes are social organizations.
 */
export function socialOrganizationClass(code: string): SocialOrganizationClass | null {
  if (!code.startsWith("5")) return null;
  return CLASS_BY_CHARACTER[code.charAt(1)] ?? null;
}

function strangeLetter(character: string, place: number): string {
  const meant = MEANT[character];
  if (meant === undefined) {
    return `统一社会信用代码的第 ${place} 位是“${character}”，只能填写数字和大写字母，请对照登记证书核对。`;
  }
  return `统一社会信用代码不使用字母 I、O、Z、S、V，第 ${place} 位的“${character}”可能应为${meant}，请对照登记证书核对。`;
}

function warningsAbout(code: string): string[] {
  const body = code.slice(8, 17);
  if (bodyCodeCheckCharacter(body.slice(0, -1)) === body.at(-1)) return [];
  return ["第 9 至 17 位主体标识码的校验位不符，请对照登记证书再核对一次；确认无误可以继续。"];
}
