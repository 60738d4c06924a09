import { type CivilDate, formatDate } from "../../base/civil-date";
import { cleanName } from "../../base/text-input";
import { type AgreementState, agreementLabels, nextAgreementState } from "../agreement-lifecycle";
import { type SigningMethod, whyNotMix } from "./signing-method";

/** What decides whether an agreement can be signed on screen. */
export interface ScreenSigning {
  state: AgreementState;
  /** SHA-256 of its text; null as long as no text was issued on the platform. */
  digest: string | null;
  /** Last day to sign. */
  expiresOn: CivilDate | null;
  /** How the other side has signed. */
  method: SigningMethod | null;
  /** The center has a certificate to seal the PDF with. */
  canSeal: boolean;
  /** Codes can be sent by message. */
  canSend: boolean;
  /** The mobile on record, 11 digits. */
  mobile: string | null;
}

const onPaper = "请选择纸质签署，与中心约定时间。";

/** Why an organization (乙方) cannot sign this agreement on screen today; null when it can. It signs first, then the center. */
export function whyNotSignOnScreen(signing: ScreenSigning, today: CivilDate): string | null {
  const { state, digest, expiresOn, method, canSeal, canSend, mobile } = signing;
  if (state === "signedByOrganization" || state === "signed") return "本组织已经签署这份协议，不用重复签署。";
  if (!nextAgreementState(state, "organizationSigns").ok)
    return `协议目前是“${agreementLabels[state]}”，不能再签署。`;
  if (expiresOn && today > expiresOn) return `签约期限到${formatDate(expiresOn)}，已经过了，请致电中心。`;
  if (digest === null) return `这份协议没有在系统中出具电子文本。${onPaper}`;
  if (!canSeal) return `中心没有设置电子印章的数字证书，不能在线签署。${onPaper}`;
  if (!canSend) return `系统没有设置短信发送，无法用验证码确认签署人。${onPaper}`;
  if (mobile === null) return `登记的联系电话不是手机号码，收不到验证码。${onPaper}`;
  return whyNotMix(method, "onScreen");
}

/** Why the center (甲方) cannot countersign on screen; null when it can. */
export function whyNotCountersign({
  state,
  digest,
  method,
  canSeal,
}: Pick<ScreenSigning, "state" | "digest" | "method" | "canSeal">): string | null {
  if (state !== "signedByOrganization") return "乙方在线签署之后，甲方才能在线签署。";
  if (digest === null || method !== "onScreen") return "乙方是纸质签署，甲方也请登记纸质签署。";
  return canSeal ? null : "中心没有设置电子印章的数字证书，不能在线签署。";
}

interface Signatory {
  leader: string;
  /** Who holds the mobile on record. */
  contact: string;
  /** There is a letter that authorizes the contact. */
  authorized: boolean;
}

/**
 * Why somebody who types this name may not sign: on screen that is whoever holds the mobile on record, and who is not
 * the leader needs the leader's letter (民法典 165). Null when they may.
 */
export function whyNotSigner(typed: string, { leader, contact, authorized }: Signatory): string | null {
  if (cleanName(typed) !== cleanName(contact))
    return `验证码发给登记的联系人${contact}，由${contact}本人签署，请输入这个姓名。由别人签署的，请选择纸质签署。`;
  if (cleanName(contact) !== cleanName(leader) && !authorized)
    return `${contact}不是负责人，请先上传负责人${leader}签名、盖章的授权委托书。`;
  return null;
}
