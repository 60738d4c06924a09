import { choice, form, longText, name, reference, text } from "../base/form";
import { codeOwner, codeReasonHint } from "./code-owner";
import { type CreditCodeCheck, checkCreditCode, normalizeCreditCode } from "./credit-code";

/** 单位: whoever the center deals with that is no social organization of its area. */
export const bodyKinds = [
  "bureau",
  "institution",
  "company",
  "foundation",
  "branch",
  "evaluator",
  "other",
] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const bodyKindLabels: Record<BodyKind, string> = {
  bureau: "机关",
  institution: "事业单位",
  company: "企业",
  foundation: "基金会",
  branch: "分支机构",
  evaluator: "第三方评估机构",
  other: "其他",
};

/** The plain facts, as a record shows them. */
export const bodyFacts = form({
  name: name("名称", { most: 60 }),
  kind: choice("类别", bodyKinds, bodyKindLabels),
  creditCode: text("统一社会信用代码", { most: 40, optional: true, hint: "18 位，可以以后补填" }),
  placeId: reference("所在地点", { optional: true }),
  contactName: name("联系人", { most: 20, optional: true }),
  contactPhone: text("联系电话", { most: 30, optional: true }),
  note: longText("备注", { most: 200, optional: true }),
});

/** With the reason to keep a code whose check digit does not fit. */
export const bodyForm = form({
  ...bodyFacts,
  codeReason: text("校验位不符的说明", { most: 100, optional: true, hint: codeReasonHint }),
});

/** The first characters of the codes of each kind (GB 32100-2015); the kinds left out may have any. */
const starts: Partial<Record<BodyKind, readonly string[]>> = {
  bureau: ["1"],
  institution: ["1", "A"],
  company: ["9"],
  foundation: ["53"],
};

/** Checks the credit code of a body: of the register that its kind belongs to. */
export function checkBodyCode(typed: string, kind: BodyKind): CreditCodeCheck {
  const check = checkCreditCode(typed);
  if (!check.ok && check.reason !== "checkDigit") return check;
  const code = normalizeCreditCode(typed);
  const own = starts[kind];
  if (!own || own.some((start) => code.startsWith(start))) return check;
  const message = `这是${codeOwner(code)}的代码，与类别“${bodyKindLabels[kind]}”不符（应以 ${own.join(" 或 ")} 开头），请核对代码或类别。`;
  return { ok: false, reason: "owner", message };
}
