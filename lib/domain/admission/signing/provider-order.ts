import { type CivilDate, formatDate } from "../../base/civil-date";
import { form, mobile, name } from "../../base/form";
import type { Tone } from "../../base/machine";
import { type AgreementState, agreementLabels } from "../agreement-lifecycle";

// 第三方电子签约: an agreement is handed over to a licensed provider, who has both sides sign it (.decisions/0072).

export const providerOrderStates = ["handing", "waiting", "refused", "signed", "dropped"] as const;
export type ProviderOrderState = (typeof providerOrderStates)[number];

export const providerOrderLabels: Record<ProviderOrderState, string> = {
  handing: "正在提交",
  waiting: "等待双方签署",
  refused: "已拒签",
  signed: "双方已签",
  dropped: "已终止",
};

export const providerOrderTones: Record<ProviderOrderState, Tone> = {
  handing: "running",
  waiting: "running",
  refused: "refused",
  signed: "passed",
  dropped: "ended",
};

/** Those that the provider is still asked about. */
export const openOrderStates = ["handing", "waiting"] as const satisfies readonly ProviderOrderState[];

/** Who signs, in this order; the provider sends each of them a message. */
export const providerOrderForm = form({
  organizationSigner: name("乙方签署人", { most: 30 }),
  organizationMobile: mobile("乙方签署人手机", { hint: "第三方用它通知并核实签署人" }),
  centerSigner: name("甲方签署人", { most: 30 }),
  centerMobile: mobile("甲方签署人手机"),
});

interface Handed {
  state: AgreementState;
  /** SHA-256 of its text; null as long as none was issued on the platform. */
  digest: string | null;
  expiresOn: CivilDate | null;
  /** The provider is asked about it already. */
  ordered: boolean;
}

/** Why an agreement cannot be handed over to the provider today; null when it can. Nobody may have signed it otherwise. */
export function whyNotHandOver(
  { state, digest, expiresOn, ordered }: Handed,
  today: CivilDate,
): string | null {
  if (ordered) return "已经提交第三方签署，等待结果。";
  if (state !== "prepared")
    return `协议目前是“${agreementLabels[state]}”，双方都还没有签署的协议才能提交第三方。`;
  if (digest === null) return "这份协议还没有签发电子文本，请先签发。";
  if (expiresOn && today > expiresOn) return `签约期限到${formatDate(expiresOn)}，已经过了，请重新签发。`;
  return null;
}
