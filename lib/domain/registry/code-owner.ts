import { type CreditCodeCheck, checkCreditCode, normalizeCreditCode } from "./credit-code";

/** Of the field in which staff vouch for a code. */
export const codeReasonHint = "证书上的代码确实如此、校验位却不符的才填写；记入办理经过";

/** Who registers, by the first character (GB 32100-2015 and its amendments), and whom. */
const REGISTERED: Record<string, string> = {
  "1": "机关、事业单位或群众团体",
  "2": "外国常驻机构",
  "3": "律师事务所、公证机构等法律服务机构",
  "4": "外国在华文化机构",
  "6": "外国旅游部门常驻机构",
  "7": "宗教活动场所或宗教院校",
  "8": "工会",
  "9": "企业、个体工商户或农民专业合作社",
  A: "军队单位",
  G: "境外非政府组织代表机构",
  N: "农村集体经济组织",
};

/** Whose a normalized code is, by its first characters. */
export function codeOwner(code: string): string {
  if (/^5[1239]/.test(code)) return "社会组织";
  if (code.startsWith("54")) return "村（居）民委员会";
  return REGISTERED[code.charAt(0)] ?? "其他机构";
}

/**
 * Checks the credit code of a social organization: one of civil affairs, 51 社会团体, 52 社会服务机构, 53 基金会 or
 * 59 其他. A code of somebody else is told whose it is before its check digit is looked at.
 */
export function checkOrganizationCode(typed: string): CreditCodeCheck {
  const check = checkCreditCode(typed);
  if (!check.ok && check.reason !== "checkDigit") return check;
  const code = normalizeCreditCode(typed);
  const owner = codeOwner(code);
  if (owner === "社会组织") return check;
  const message = `以 ${code.slice(0, code.startsWith("5") ? 2 : 1)} 开头的是${owner}的代码，不是社会组织的；社会组织由民政部门登记，代码以 51、52、53 或 59 开头。`;
  return { ok: false, reason: "owner", message };
}

/**
 * Lets a code pass whose check digit alone is wrong, where somebody of the center says why: pilot codes issued early
 * are legal and fail it.
 */
export function vouchedFor(check: CreditCodeCheck, typed: string, why: string | null): CreditCodeCheck {
  if (check.ok || check.reason !== "checkDigit") return check;
  if (why !== null) return { ok: true, code: normalizeCreditCode(typed), warnings: [check.message] };
  return { ...check, message: `${check.message}证书上确实如此的，请填写“校验位不符的说明”后再保存。` };
}
