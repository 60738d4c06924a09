import { type CivilDate, formatDate } from "../../base/civil-date";
import {
  checkCreditCode,
  socialOrganizationClass,
  socialOrganizationClassLabels,
} from "../../registry/credit-code";
import type { Registration } from "../../registry/legal-status";
import { type Likeness, likenessesInWords } from "./likeness";

/** One thing the computer could compare; `sound` tells a clerk whether to look closer. */
export interface CheckHint {
  sound: boolean;
  text: string;
}

export interface CheckFacts extends Registration {
  publicationConsent: boolean;
  submittedOn: CivilDate;
  opensOn: CivilDate;
  closesOn: CivilDate;
  /** Other applications of the center by the same name, code, mobile or people. */
  others: readonly { likenesses: readonly Likeness[] }[];
}

/** What a clerk need not compare by hand at the formal check (初审). It never decides anything. */
export function checkHints(facts: CheckFacts): CheckHint[] {
  return [registration(facts), window(facts), consent(facts), repetition(facts)];
}

function registration({ legalStatus, creditCode, filingNumber }: CheckFacts): CheckHint {
  switch (legalStatus) {
    case "team":
      return hint(true, "未登记团队，尚无统一社会信用代码");
    case "filed":
      return filingNumber === null
        ? hint(false, "已备案组织没有填写备案编号")
        : hint(true, `已备案，备案编号 ${filingNumber}`);
    case "registered":
      return creditCode === null
        ? hint(false, "已登记组织没有填写统一社会信用代码")
        : registeredBy(creditCode);
    case "deregistered":
      return hint(false, "组织已注销");
  }
}

function registeredBy(creditCode: string): CheckHint {
  const check = checkCreditCode(creditCode);
  if (!check.ok) return hint(false, check.message);
  const [warning] = check.warnings;
  if (warning) return hint(false, warning);
  const kind = socialOrganizationClass(check.code);
  if (kind === null) return hint(false, "信用代码校验通过，但不是民政部门登记的社会组织");
  return hint(true, `信用代码校验通过，登记类型为${socialOrganizationClassLabels[kind]}`);
}

function window({ submittedOn, opensOn, closesOn }: CheckFacts): CheckHint {
  const inside = opensOn <= submittedOn && submittedOn <= closesOn;
  const what = `${formatDate(submittedOn)}提交，${inside ? "在招募期内" : "不在招募期内"}`;
  return hint(inside, what);
}

function consent({ publicationConsent }: CheckFacts): CheckHint {
  return publicationConsent ? hint(true, "同意公示") : hint(false, "没有同意公示");
}

function repetition({ others }: CheckFacts): CheckHint {
  if (others.length === 0) return hint(true, "没有同名、同代码、同手机或同人员的其他申请");
  return hint(false, `有 ${others.length} 份${likenessesInWords(others)}的其他申请，见下方`);
}

function hint(sound: boolean, text: string): CheckHint {
  return { sound, text };
}
