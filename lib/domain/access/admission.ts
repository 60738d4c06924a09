import { type AreaAccess, desk } from "./roles";

export const admissionAccess = {
  "notice.view": desk,
  "notice.draft": desk,
  "notice.publish": desk,
  "notice.close": desk,
  "agreement.view": desk,
  "agreement.issue": desk,
  "agreement.sign": desk,
  "agreementTemplate.view": desk,
  "agreementTemplate.edit": desk,
  "ceremony.view": desk,
  "ceremony.edit": desk,
} as const satisfies AreaAccess;
