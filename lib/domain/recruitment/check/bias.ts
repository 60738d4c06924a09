import { normalizeMobile } from "../../base/mobile";
import { nameKey } from "../../base/name-key";

/** Whoever checks or appraises an application, as the center knows them. */
export interface Checker {
  name: string;
  /** As the center wrote it down: most often a mobile number. */
  contact: string | null;
  /** Units that the center's register of people has them in. */
  units: readonly string[];
}

interface Applicant {
  name: string;
  leaderName: string;
  contactName: string;
  contactMobile: string;
  founders: readonly string[];
}

/**
 * Why this checker should pass the application on (回避), as a Chinese sentence; null when nothing speaks for it. The
 * same name and mobile, or a place in the same unit, is certain; a name alone may be a namesake's, and is only told.
 */
export function biasOf(checker: Checker, applicant: Applicant): { certain: boolean; why: string } | null {
  const { name, leaderName, contactName, contactMobile, founders } = applicant;
  const own = nameKey(checker.name);
  const role = [
    ["负责人", [leaderName]],
    ["联系人", [contactName]],
    ["发起人", founders],
  ] as const;
  const same = role.find(([, names]) => names.some((one) => nameKey(one) === own));
  const mobile = checker.contact !== null && normalizeMobile(checker.contact) === contactMobile;
  if (checker.units.some((unit) => nameKey(unit).includes(nameKey(name))))
    return { certain: true, why: `人员库记录您在“${name}”任职，应当回避，请由他人办理。` };
  if (mobile) return { certain: true, why: "申请的联系手机是您的号码，应当回避，请由他人办理。" };
  if (same) return { certain: false, why: `申请的${same[0]}与您同名。如是本人或亲属，请由他人办理。` };
  return null;
}
