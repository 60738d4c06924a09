import type { AgreementState } from "../agreement-lifecycle";

/** The papers of a signing: what was signed and scanned, who was authorized to, and the PDF sealed by the platform. */
export const signingPapers = ["signedCopy", "authorization", "sealed"] as const;
export type SigningPaper = (typeof signingPapers)[number];

export const signingPaperLabels: Record<SigningPaper, string> = {
  signedCopy: "签署件扫描",
  authorization: "授权委托书",
  sealed: "加盖电子印章的 PDF",
};

/** Those that people hand over. */
export const scannedPapers = ["signedCopy", "authorization"] as const satisfies readonly SigningPaper[];
export type ScannedPaper = (typeof scannedPapers)[number];

/** What a scan must show; printed beside the place where it is handed over. */
export const scanHints: Record<ScannedPaper, string> = {
  signedCopy: "双方签名、盖章的全部页面，多页加盖骑缝章；最好是一个 PDF。",
  authorization: "不是法定代表人或负责人本人签署的，需有其签名、盖章的授权委托书。",
};

/** Why no scan can be added to an agreement in this state; null when one can. */
export function whyNotScan(state: AgreementState): string | null {
  return state === "voided" ? "协议已作废，不再收扫描件。" : null;
}

/** Why a scan cannot be taken away or replaced: what both sides have signed is evidence. */
export function whyNotTakeScan(state: AgreementState): string | null {
  return state === "signed" ? "双方签署后，扫描件作为凭证保存，不能删除；可以补传。" : null;
}
