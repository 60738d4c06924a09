import { type AreaAccess, desk } from "./roles";

export const admissionAccess = {
  // What is granted is decided by the bureau; the manager puts it on record.
  "grant.decide": ["manager"],
  "notice.view": desk,
  "notice.draft": desk,
  "notice.publish": desk,
  "notice.close": desk,
  /** Who objects, and how they are reached, is seen with it alone. */
  "objection.view": desk,
  "objection.edit": desk,
  "objection.answer": desk,
  "reserve.promote": desk,
  "notice.archive": desk,
  "agreement.view": desk,
  "agreement.issue": desk,
  "agreement.sign": desk,
  "ceremony.view": desk,
  "ceremony.edit": desk,
  "agreementTemplate.view": desk,
  "agreementTemplate.edit": desk,
} as const satisfies AreaAccess;
